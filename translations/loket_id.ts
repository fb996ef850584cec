<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Web</name>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>Sekarang dipanggil</translation>
    </message>
    <message>
        <source>Last called</source>
        <translation>Terakhir dipanggil</translation>
    </message>
    <message>
        <source>Last known call</source>
        <translation>Panggilan terakhir yang diketahui</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>Silakan menuju</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Panggilan terbaru</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No number has been called yet</source>
        <translation>Belum ada nomor yang dipanggil</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Pengumuman</translation>
    </message>
    <message>
        <source>There is no service “%1” here.</source>
        <translation>Tidak ada layanan “%1” di sini.</translation>
    </message>
    <message>
        <source>The sound is off. Touch the screen or press a key to turn it on.</source>
        <translation>Suara mati. Sentuh layar atau tekan tombol apa saja untuk menyalakannya.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Menyambungkan…</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Sambungan terputus</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Tidak tersambung ke server</translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation>Mencoba lagi secara otomatis.</translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n second(s) old.</source>
        <translation>
            <numerusform>Nomor-nomor ini dari %n detik yang lalu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n minute(s) old.</source>
        <translation>
            <numerusform>Nomor-nomor ini dari %n menit yang lalu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n hour(s) old.</source>
        <translation>
            <numerusform>Nomor-nomor ini dari %n jam yang lalu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this screen</source>
        <translation>Sambungkan layar ini</translation>
    </message>
    <message>
        <source>An administrator approves this code in the Loket console:</source>
        <translation>Administrator menyetujui kode ini di konsol Loket:</translation>
    </message>
    <message>
        <source>The code is valid for ten minutes and then renews itself.</source>
        <translation>Kode berlaku sepuluh menit, lalu diperbarui secara otomatis.</translation>
    </message>
    <message>
        <source>Waiting-room screen</source>
        <translation>Layar ruang tunggu</translation>
    </message>
    <message>
        <source>This browser is too old for this page. Please use a newer one.</source>
        <translation>Peramban ini terlalu lama untuk halaman ini. Silakan gunakan yang lebih baru.</translation>
    </message>
    <message>
        <source>The queue of this clinic. Screens, kiosks and staff connect here.</source>
        <translation>Antrean klinik ini. Layar, kios, dan petugas tersambung ke sini.</translation>
    </message>
    <message>
        <source>The address of this server</source>
        <translation>Alamat server ini</translation>
    </message>
    <message>
        <source>Open it on a television or in any browser. It shows a code, which an administrator approves once.</source>
        <translation>Buka di televisi atau peramban apa pun. Layar menampilkan kode yang disetujui administrator satu kali.</translation>
    </message>
    <message>
        <source>Or on a computer with Loket installed:</source>
        <translation>Atau di komputer yang sudah terpasang Loket:</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>On a computer with Loket installed, start the console with:</source>
        <translation>Di komputer yang sudah terpasang Loket, jalankan konsol dengan:</translation>
    </message>
    <message>
        <source>Ticket kiosk</source>
        <translation>Kios nomor antrean</translation>
    </message>
    <message>
        <source>On the computer of the kiosk, start Loket with:</source>
        <translation>Di komputer kios, jalankan Loket dengan:</translation>
    </message>
    <message>
        <source>This page was opened on the server itself. From other computers, use its name or address in your network instead of “%1”.</source>
        <translation>Halaman ini dibuka di server itu sendiri. Dari komputer lain, gunakan nama atau alamatnya di jaringan Anda sebagai ganti “%1”.</translation>
    </message>
</context>
</TS>
