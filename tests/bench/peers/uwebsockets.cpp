// uWebSockets as a server of channels: "s CHANNEL" subscribes, "p CHANNEL PAYLOAD" publishes.
#include "App.h"

#include <cstdio>
#include <string_view>

struct Nothing { };
using Socket = uWS::WebSocket<false, true, Nothing>;

static void take(uWS::App &app, Socket *socket, std::string_view text)
{
    const auto end = text.find(' ', 2);
    if (text.front() == 's') {
        socket->subscribe(text.substr(2));
        socket->send("subscribed", uWS::OpCode::TEXT);
    } else {
        app.publish(text.substr(2, end - 2), text.substr(end + 1), uWS::OpCode::TEXT);
    }
}

int main()
{
    uWS::App app;
    uWS::App::WebSocketBehavior<Nothing> behavior;
    behavior.compression = uWS::DISABLED;
    behavior.message = [&app](Socket *socket, std::string_view text, uWS::OpCode) {
        take(app, socket, text);
    };
    app.ws<Nothing>("/*", std::move(behavior));
    app.listen("127.0.0.1", 0, [](us_listen_socket_t *listener) {
        std::printf("listening http://127.0.0.1:%d\n",
            us_socket_local_port(0, reinterpret_cast<us_socket_t *>(listener)));
        std::fflush(stdout);
    });
    app.run();
}
