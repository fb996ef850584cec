// A receipt printer in the network: it answers how it is as real ones do, prints into pictures, and
// what it cannot print it keeps in its memory until it can or is told to forget it.
#pragma once

#include <QImage>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace loket::test {

class FakePrinter {
public:
    enum class Mood {
        Ready,
        PaperLow,
        PaperOut,
        CoverOpen,
        Offline,
        Broken,
        Silent, // prints, and never says how it is
        Slow, // takes everything and prints none of it for now
        GoneHalfWay, // hangs up after the first band
        OutHalfWay // of paper, after the first band
    };

    FakePrinter()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    QString target() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort()); }
    void close() { m_server.close(); }
    // Whoever stood before it has put it right, or has not.
    void setMood(Mood mood)
    {
        m_mood = mood;
        work();
    }
    // What has come out, each cut off.
    const QList<QImage> &papers() const { return m_papers; }
    int wasAsked() const { return m_asked; } // how it is
    bool isEmpty() const { return m_memory.isEmpty() && m_sheet.isEmpty(); }

private:
    struct Step {
        enum class Kind { Band, Cut, Question };
        Kind kind = Kind::Band;
        QImage band = {};
    };

    void accept()
    {
        m_socket = m_server.nextPendingConnection();
        m_bytes.clear();
        QObject::connect(m_socket, &QTcpSocket::readyRead, m_socket, [this] { read(); });
    }
    void read()
    {
        m_bytes += m_socket->readAll();
        while (!m_bytes.isEmpty() && takeCommand()) { }
        work();
    }
    uchar at(int i) const { return static_cast<uchar>(m_bytes.at(i)); }
    // False: it has not come whole yet.
    bool takeCommand()
    {
        const QByteArray head = m_bytes.first(std::min<qsizetype>(2, m_bytes.size()));
        if (head == "\x10\x04") {
            return take(3, [this](const QByteArray &command) { answer(command.at(2)); });
        }
        if (head == "\x10\x14") {
            return take(10, [this](const QByteArray &) {
                m_memory.clear();
                m_sheet.clear();
            });
        }
        if (head == "\x1dv") {
            return m_bytes.size() >= 8
                && take(8 + (at(4) + 256 * at(5)) * (at(6) + 256 * at(7)),
                    [this](const QByteArray &command) { keep(bandFrom(command)); });
        }
        if (head == "\x1dr") {
            return take(3, [this](const QByteArray &) { keep({Step::Kind::Question}); });
        }
        if (head == "\x1dV") {
            return take(4, [this](const QByteArray &) { keep({Step::Kind::Cut}); });
        }
        if (head == "\x1d\x61") {
            return take(3, [](const QByteArray &) {});
        }
        return take(2, [](const QByteArray &) {});
    }
    template <class Do>
    bool take(qsizetype count, Do what)
    {
        if (m_bytes.size() < count) {
            return false;
        }
        const QByteArray command = m_bytes.first(count);
        m_bytes.remove(0, count);
        what(command);
        return true;
    }
    static Step bandFrom(const QByteArray &command)
    {
        const auto byte = [&command](int i) { return static_cast<uchar>(command.at(i)); };
        const int across = byte(4) + 256 * byte(5);
        QImage band(8 * across, byte(6) + 256 * byte(7), QImage::Format_Grayscale8);
        for (int y = 0; y < band.height(); ++y) {
            for (int x = 0; x < band.width(); ++x) {
                const bool isBlack = (byte(8 + y * across + x / 8) & (0x80 >> (x % 8))) != 0;
                band.scanLine(y)[x] = isBlack ? 0 : 255;
            }
        }
        return {Step::Kind::Band, band};
    }
    void keep(const Step &step)
    {
        m_memory.append(step);
        const bool isBand = step.kind == Step::Kind::Band;
        if (isBand && m_mood == Mood::GoneHalfWay) {
            m_socket->abort();
        } else if (isBand && m_mood == Mood::OutHalfWay) {
            m_mood = Mood::PaperOut;
        }
    }
    bool canPrint() const
    {
        return m_mood == Mood::Ready || m_mood == Mood::PaperLow || m_mood == Mood::Silent;
    }
    void work()
    {
        while (canPrint() && !m_memory.isEmpty()) {
            const Step step = m_memory.takeFirst();
            if (step.kind == Step::Kind::Band) {
                m_sheet.append(step.band);
            } else if (step.kind == Step::Kind::Cut) {
                m_papers.append(joined());
            } else if (m_socket && m_mood != Mood::Silent) {
                m_socket->write(QByteArray(1, '\0'));
            }
        }
    }
    QImage joined()
    {
        int height = 0;
        for (const QImage &band : m_sheet) {
            height += band.height();
        }
        QImage paper(m_sheet.isEmpty() ? 1 : m_sheet.first().width(), std::max(1, height),
            QImage::Format_Grayscale8);
        int y = 0;
        for (const QImage &band : m_sheet) {
            for (int line = 0; line < band.height(); ++line) {
                std::copy_n(band.constScanLine(line), band.width(), paper.scanLine(y++));
            }
        }
        m_sheet.clear();
        return paper;
    }
    void answer(char about)
    {
        ++m_asked;
        if (m_mood == Mood::Silent) {
            return;
        }
        const bool isOut = m_mood == Mood::PaperOut;
        const bool isOpen = m_mood == Mood::CoverOpen;
        const bool isBroken = m_mood == Mood::Broken;
        uchar state = 0x12;
        if (about == 1) {
            state |= isOut || isOpen || isBroken || m_mood == Mood::Offline ? 0x08 : 0;
        } else if (about == 2) {
            state |= (isOpen ? 0x04 : 0) | (isOut ? 0x20 : 0) | (isBroken ? 0x40 : 0);
        } else if (about == 4) {
            state |= isOut ? 0x6c : m_mood == Mood::PaperLow ? 0x0c : 0;
        }
        m_socket->write(QByteArray(1, static_cast<char>(state)));
    }

    Mood m_mood = Mood::Ready;
    QByteArray m_bytes;
    QList<Step> m_memory;
    QList<QImage> m_sheet; // printed, and not cut off yet
    QList<QImage> m_papers;
    int m_asked = 0;
    QPointer<QTcpSocket> m_socket;
    QTcpServer m_server; // goes first, and its sockets with it
};

} // namespace loket::test
