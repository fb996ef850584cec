// docs/rights.md is what the running server does: every command by everybody on every face, and
// every channel. A cell that changes shows as a line of the file that is other; with
// LOKET_WRITE_RIGHTS=1 this test writes it anew.
#include "rightswalk.h"
#include "serverthread.h"
#include "support/testdoor.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const QString fileName = QStringLiteral(LOKET_SOURCES "/docs/rights.md");

bool isRefused(const QString &code)
{
    return code == u"UNAUTHENTICATED"_s || code == u"FORBIDDEN"_s;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString headOf(const QStringList &first, const QList<Visitor> &visitors)
{
    QStringList heads = first;
    for (const Visitor &visitor : visitors) {
        heads.append(visitor.head);
    }
    return row(heads) + row(QStringList(heads.size(), u"---"_s));
}

} // namespace

class TestRightsTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto settings = loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s},
                                               {u"front-door"_s, toText(testDoor())}},
            {});
        ServerOptions options {*settings, Sample::House, u"demo12345"_s};
        options.settings.messagesPerSecond = 100'000;
        m_server = std::make_unique<ServerThread>(options);
        const auto info = m_server->start();
        QVERIFY(info);
        m_url = info->url;
        m_visitors = visitorsOf(m_url, u"demo12345"_s);
        for (const Visitor &visitor : m_visitors) {
            QVERIFY2(
                visitor.name == u"nobody"_s || !visitor.token.isEmpty(), qPrintable(visitor.name));
        }
        m_commands = commandsOf(m_url);
        QVERIFY(m_commands.size() > 100);
        m_streams = streamsOf(m_url);
    }

    // Who has the right is never told to have none, and who has it not is told so: on each face.
    void whatIsDeclaredIsWhatHappens()
    {
        for (const Visitor &visitor : m_visitors) {
            const Codes http = overHttp(m_url, visitor, m_commands);
            const Codes json = overWebSocket(m_url, visitor, m_commands);
            const Codes socketIo = overSocketIo(m_url, visitor, m_commands);
            for (const Asked &command : m_commands) {
                QStringList codes;
                if (!command.method.isEmpty()) {
                    codes.append(http.value(command.name, u"no answer"_s));
                }
                if (command.isOnSockets) {
                    codes.append(json.value(command.name, u"no answer"_s));
                    codes.append(socketIo.value(command.name, u"no answer"_s));
                }
                const QString said =
                    u"%1 by %2: %3"_s.arg(command.name, visitor.name, codes.join(u", "_s));
                const bool mayNot = !may(visitor, command);
                for (const QString &code : codes) {
                    QVERIFY2(code != u"no answer"_s && isRefused(code) == mayNot, qPrintable(said));
                }
                if (mayNot) {
                    QVERIFY2(
                        codes.count(visitor.token.isEmpty() ? u"UNAUTHENTICATED"_s : u"FORBIDDEN"_s)
                            == codes.size(),
                        qPrintable(said));
                }
            }
        }
    }

    void aStreamOpensForWhomItIs()
    {
        QVERIFY(!m_streams.isEmpty());
        for (const Visitor &visitor : m_visitors) {
            const Codes opened = onStreams(m_url, visitor, m_streams);
            for (const Asked &stream : m_streams) {
                QVERIFY2(!opened[stream.path].isEmpty() == may(visitor, stream),
                    qPrintable(u"%1 by %2"_s.arg(stream.path, visitor.name)));
            }
        }
    }

    void theDocumentSaysSo()
    {
        const QString made = document();
        QFile file(fileName);
        if (qEnvironmentVariableIsSet("LOKET_WRITE_RIGHTS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made.toUtf8());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList is = made.split(u'\n');
        const QStringList said = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : said) {
            if (!is.contains(line)) {
                qInfo("- %s", qPrintable(line));
            }
        }
        for (const QString &line : is) {
            if (!said.contains(line)) {
                qInfo("+ %s", qPrintable(line));
            }
        }
        QVERIFY2(is == said, "who may what is other than in docs/rights.md");
    }

private:
    static bool may(const Visitor &visitor, const Asked &command)
    {
        const bool isPatients =
            QStringList {u"identified"_s, u"act_on_own_visit"_s, u"see_own_visit"_s}.contains(
                command.right);
        return command.right == u"anyone"_s || command.roles.contains(visitor.name)
            || (visitor.name == u"patient"_s && isPatients);
    }

    QString document() const
    {
        QStringList legend;
        for (const Visitor &visitor : m_visitors) {
            legend.append(u"%1 %2"_s.arg(visitor.head, visitor.name));
        }
        return u"# Who may what\n\n"
               "Made from the running server by `tst_rightstable`, which tries every cell: each "
               "command by everybody "
               "on each face, each channel by everybody. A change of a cell is a change of this "
               "file, to be read and meant.\n\n"
               "Columns: "_s
            + legend.join(u", "_s)
            + u". Faces: H HTTP, J JSON over WebSocket, S Socket.IO. A dot: may. What a right "
              u"opens may hang on more "
              "(a patient acts on the own visit alone): the modules' notes say so.\n"_s
            + commandTables() + streamTable() + channelTable();
    }

    QString commandTables() const
    {
        QString text;
        QString module(u"?"_s);
        for (const Asked &command : m_commands) {
            if (command.module != module) {
                module = command.module;
                text += u"\n## %1\n\n"_s.arg(module.isEmpty() ? u"the program itself"_s : module)
                    + headOf({u"command"_s, u"route"_s, u"on"_s, u"right"_s}, m_visitors);
            }
            const QStringList cells {u'`' + command.name + u'`',
                command.method.isEmpty() ? QString()
                                         : u"`%1 %2`"_s.arg(command.method, command.path),
                QString(command.method.isEmpty() ? u""_s : u"H"_s)
                    + (command.isOnSockets ? u"JS"_s : u""_s),
                command.right};
            text += row(cellsOf(command, cells));
        }
        return text;
    }

    QStringList cellsOf(const Asked &asked, QStringList first) const
    {
        for (const Visitor &visitor : m_visitors) {
            first.append(may(visitor, asked) ? u"●"_s : QString());
        }
        return first;
    }

    QString streamTable() const
    {
        QString text = u"\n## Streams\n\nWebSockets of their own, at a path of their own.\n\n"_s
            + headOf({u"path"_s, u"right"_s}, m_visitors);
        for (const Asked &stream : m_streams) {
            text += row(cellsOf(stream, {u'`' + stream.path + u'`', stream.right}));
        }
        return text;
    }

    QString channelTable() const
    {
        const QStringList channels = channelsOf(m_url);
        QList<Codes> found;
        for (const Visitor &visitor : m_visitors) {
            found.append(onChannels(m_url, visitor, channels));
        }
        QString text = u"\n## Channels\n\nh: may hear, s: may speak. `{userId}` is one's own, "
                       u"`{patientId}` that "
                       "patient's; over Socket.IO they are rooms.\n\n"_s
            + headOf({u"channel"_s}, m_visitors);
        for (const QString &channel : channels) {
            QStringList cells {u'`' + channel + u'`'};
            for (const Codes &codes : found) {
                cells.append(codes.value(channel));
            }
            text += row(cells);
        }
        return text;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    QList<Visitor> m_visitors;
    QList<Asked> m_commands;
    QList<Asked> m_streams;
};

LOKET_TEST(TestRightsTable)
#include "tst_rightstable.moc"
