// `socket.io` as a server of channels, which are its rooms; POST /publish does what the event does. And as one that passes
// on what is drawn to the others in a room.
import {createServer} from 'node:http';
import {Server} from 'socket.io';

const http = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) {
    body += part;
  }
  const {channel, data} = JSON.parse(body);
  io.to(channel).emit('message', {channel, data});
  response.setHeader('Content-Type', 'application/json');
  response.end('{"success":true}');
});
const io = new Server(http);

io.on('connection', (socket) => {
  socket.on('subscribe', (channel) => {
    socket.join(channel);
    socket.emit('subscribed', {channel});
  });
  socket.on('telemedicine_user_joined', ({roomId}) => {
    socket.join(roomId);
    socket.emit('room_info', {roomId});
  });
  socket.on('whiteboard_update', (stroke) => socket.to(stroke.roomId).emit('whiteboard_update', stroke));
  socket.on('publish', (channel, data) => socket.to(channel).emit('message', {channel, data}));
});
http.listen({host: '127.0.0.1', port: 0},
  () => console.log(`listening http://127.0.0.1:${http.address().port}`));
