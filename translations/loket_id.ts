<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AccountStep</name>
    <message>
        <source>Choose the name that you will sign in with.</source>
        <translation>Pilih nama yang akan Anda pakai untuk masuk.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Pakai paling sedikit %n karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Paling sedikit %n karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Kata sandi yang sama sekali lagi</translation>
    </message>
    <message>
        <source>For safety only this PC can use Loket now. As soon as there is an account, the other screens can connect.</source>
        <translation>Demi keamanan, saat ini hanya PC ini yang dapat memakai Loket. Begitu ada akun, layar lain dapat terhubung.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>The address of this server</source>
        <translation>Alamat server ini</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port of Loket, so other computers and screens cannot connect. Close it, and try again.</source>
        <translation>Program lain di komputer ini memakai port Loket, sehingga komputer dan layar lain tidak dapat terhubung. Tutup program itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>This computer is in no network, so only it can use Loket now. Put its cable in or join the Wi-Fi, and look again.</source>
        <translation>Komputer ini tidak terhubung ke jaringan, jadi hanya komputer ini yang dapat memakai Loket. Pasang kabelnya atau sambungkan Wi-Fi, lalu lihat lagi.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat lagi</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Kode QR untuk %1</translation>
    </message>
    <message>
        <source>This computer has more than one: take the one of the network that the screens are in.</source>
        <translation>Komputer ini punya lebih dari satu alamat: pakai yang sejaringan dengan layar-layar.</translation>
    </message>
    <message>
        <source>A television or tablet</source>
        <translation>Televisi atau tablet</translation>
    </message>
    <message>
        <source>Open this in its browser, or scan the code. It shows a code of its own, which you type beside this.</source>
        <translation>Buka alamat ini di perambannya, atau pindai kodenya. Layar itu menampilkan kode sendiri; ketik kode itu di sebelah.</translation>
    </message>
    <message>
        <source>A second PC with Loket</source>
        <translation>PC kedua dengan Loket</translation>
    </message>
    <message>
        <source>Start its console like this, and sign in:</source>
        <translation>Jalankan konsolnya seperti ini, lalu masuk:</translation>
    </message>
    <message>
        <source>A display with Loket</source>
        <translation>Layar dengan Loket</translation>
    </message>
    <message>
        <source>Start it like this. It shows a code, too:</source>
        <translation>Jalankan seperti ini. Layar ini juga menampilkan kode:</translation>
    </message>
</context>
<context>
    <name>AlertList</name>
    <message>
        <source>Alerts and notices</source>
        <translation>Peringatan dan pemberitahuan</translation>
    </message>
    <message>
        <source>Nobody was alerted yet</source>
        <translation>Belum ada peringatan</translation>
    </message>
    <message>
        <source>Tell everybody who works here how the system is, or when something will not be there.</source>
        <translation>Beri tahu semua petugas keadaan sistem, atau kapan sesuatu tidak tersedia.</translation>
    </message>
    <message>
        <source>New alert or notice</source>
        <translation>Peringatan atau pemberitahuan baru</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message numerus="yes">
        <source>%1 of %n people have read it</source>
        <translation>
            <numerusform>%1 dari %n orang sudah membaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>nobody to be told works here</source>
        <translation>tidak ada yang perlu diberi tahu</translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message>
        <source>Say that you have read the alert</source>
        <translation>Nyatakan peringatan sudah dibaca</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 dari %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Sudah dibaca</translation>
    </message>
</context>
<context>
    <name>AnewDialog</name>
    <message>
        <source>Begin anew?</source>
        <translation>Mulai dari awal?</translation>
    </message>
    <message>
        <source>The services and counters below are taken away, and others come in their place.</source>
        <translation>Layanan dan loket di bawah dihapus, dan diganti dengan yang lain.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Pertahankan yang ada</translation>
    </message>
</context>
<context>
    <name>AppHeader</name>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Jam: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Masuk sebagai %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Warna terang</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Warna gelap</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol pintas</translation>
    </message>
    <message>
        <source>Where you are signed in…</source>
        <translation>Tempat Anda masuk…</translation>
    </message>
    <message>
        <source>Some addresses work here without signing in. What they do is recorded, with the address.</source>
        <translation>Beberapa alamat bekerja di sini tanpa masuk. Semua yang dilakukan di sana dicatat beserta alamatnya.</translation>
    </message>
    <message>
        <source>Change your password…</source>
        <translation>Ganti kata sandi Anda…</translation>
    </message>
    <message>
        <source>When this PC locks…</source>
        <translation>Kapan PC ini terkunci…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Patient number %1</source>
        <translation>Nomor pasien %1</translation>
    </message>
    <message>
        <source>Touch to go on without it.</source>
        <translation>Sentuh untuk lanjut tanpa nomor itu.</translation>
    </message>
    <message>
        <source>Scan your card, or type it. You can do without.</source>
        <translation>Pindai kartu, atau ketik. Boleh juga tanpa.</translation>
    </message>
</context>
<context>
    <name>AudienceChip</name>
    <message>
        <source>Take out: %1</source>
        <translation>Keluarkan: %1</translation>
    </message>
</context>
<context>
    <name>AudienceField</name>
    <message>
        <source>Who sees it</source>
        <translation>Siapa yang melihat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>Semua layar</translation>
    </message>
    <message>
        <source>Displays of a service…</source>
        <translation>Layar suatu layanan…</translation>
    </message>
    <message>
        <source>Patients of a service…</source>
        <translation>Pasien suatu layanan…</translation>
    </message>
    <message>
        <source>Everyone on duty</source>
        <translation>Semua yang bertugas</translation>
    </message>
    <message>
        <source>Those who work as…</source>
        <translation>Yang bertugas sebagai…</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>made by itself</source>
        <translation>dibuat otomatis</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>dibuat manual</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Tidak ada di tempat</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>Tidak utuh</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>Tidak dapat dipulihkan</translation>
    </message>
    <message>
        <source>Restore tried</source>
        <translation>Pemulihan sudah dicoba</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Coba pulihkan</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Where and when…</source>
        <translation>Di mana dan kapan…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Last good one: %1, %2</source>
        <translation>Yang baik terakhir: %1, %2</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Belum ada cadangan yang baik.</translation>
    </message>
    <message>
        <source>The folder is on the same disk as the data: if that breaks, both are gone. A stick or another computer&apos;s folder is safer.</source>
        <translation>Folder ini berada di disk yang sama dengan data: bila disk rusak, keduanya hilang. Flash disk atau folder di komputer lain lebih aman.</translation>
    </message>
    <message>
        <source>Others who use the server&apos;s computer may look into the folder. The backups themselves can be read by Loket&apos;s account alone.</source>
        <translation>Pengguna lain di komputer server dapat melihat isi folder ini. Cadangannya sendiri hanya dapat dibaca oleh akun Loket.</translation>
    </message>
    <message>
        <source>Copying the data…</source>
        <translation>Menyalin data…</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Memeriksa salinan…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>%1: no backup could be made. %2</source>
        <comment>time, why</comment>
        <translation>%1: cadangan gagal dibuat. %2</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>Without one, what is lost with the computer is lost. Choose where backups go, and Loket makes one every day by itself; everybody can go on working.</source>
        <translation>Tanpa cadangan, data yang hilang bersama komputer tidak kembali. Pilih tempat cadangan, dan Loket membuatnya sendiri setiap hari; semua orang dapat terus bekerja.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The scans are not up to date yet.</source>
        <translation>Data pemindaian belum terbaru.</translation>
    </message>
</context>
<context>
    <name>BoardEmpty</name>
    <message>
        <source>Asking the server…</source>
        <translation>Meminta data dari server…</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Belum ada yang diketahui</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Tidak ada yang cocok dengan saringan</translation>
    </message>
    <message>
        <source>Nobody waits for a scan</source>
        <translation>Tidak ada yang menunggu pemindaian</translation>
    </message>
    <message>
        <source>No scan was asked for yet today</source>
        <translation>Hari ini belum ada permintaan pemindaian</translation>
    </message>
    <message>
        <source>There is no connection. The scans appear when it is back.</source>
        <translation>Tidak ada sambungan. Pemindaian muncul saat sambungan kembali.</translation>
    </message>
    <message>
        <source>Choose another type or show everything.</source>
        <translation>Pilih jenis lain atau tampilkan semua.</translation>
    </message>
    <message>
        <source>All that was asked for has begun or is done.</source>
        <translation>Semua yang diminta sudah dimulai atau selesai.</translation>
    </message>
    <message>
        <source>Who is sent to radiology stands here.</source>
        <translation>Pasien yang dikirim ke radiologi tampil di sini.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Permintaan baru</translation>
    </message>
</context>
<context>
    <name>BoardPlace</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Tidak ada sambungan ke server.</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Now calling</source>
        <translation>Sekarang dipanggil</translation>
    </message>
    <message>
        <source>Last known call</source>
        <translation>Panggilan terakhir yang diketahui</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>There is no service “%1” here.</source>
        <translation>Tidak ada layanan “%1” di sini.</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Dipanggil lagi</translation>
    </message>
    <message>
        <source>Last called</source>
        <translation>Terakhir dipanggil</translation>
    </message>
    <message>
        <source>Test: nobody is called</source>
        <translation>Uji coba: tidak ada yang dipanggil</translation>
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
        <source>Back soon</source>
        <translation>Segera kembali</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>Kembali pukul %1</translation>
    </message>
    <message>
        <source>No wait</source>
        <translation>Tanpa antre</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 mnt</translation>
    </message>
    <message>
        <source>No number has been called yet</source>
        <translation>Belum ada nomor yang dipanggil</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Tanpa suara</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Sambungan terputus</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH.mm</translation>
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
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>New booking</source>
        <translation>Janji temu baru</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Pindahkan %1</translation>
    </message>
    <message>
        <source>On another day the patient gets another number.</source>
        <translation>Pada hari lain pasien mendapat nomor lain.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Jadwalkan</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nama pasien</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>Nomor pasien</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one, or give out a number now in “Queue”.</source>
        <translation>Waktu ini sudah lewat. Pilih yang lebih nanti, atau berikan nomor sekarang di “Antrean”.</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation>Janji temu</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>Nobody is booked on this day</source>
        <translation>Tidak ada janji temu pada hari ini</translation>
    </message>
    <message>
        <source>A booking keeps a place in the queue at its time.</source>
        <translation>Janji temu menyimpan tempat di antrean pada waktunya.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Janji temu baru</translation>
    </message>
</context>
<context>
    <name>BookingMenu</name>
    <message>
        <source>Check in</source>
        <translation>Lapor datang</translation>
    </message>
    <message>
        <source>Another time or day…</source>
        <translation>Waktu atau hari lain…</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>Batalkan janji temu…</translation>
    </message>
</context>
<context>
    <name>BookingRow</name>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Lapor datang</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Yang dapat dilakukan dengan %1</translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message>
        <source>Early: waits behind everybody else</source>
        <translation>Terlalu awal: menunggu di belakang semua</translation>
    </message>
    <message>
        <source>Late: waits behind everybody else</source>
        <translation>Terlambat: menunggu di belakang semua</translation>
    </message>
    <message>
        <source>In time: waits by the booked time</source>
        <translation>Tepat waktu: menunggu menurut waktu janji</translation>
    </message>
    <message>
        <source>Is here, waits</source>
        <translation>Sudah datang, menunggu</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>Is served</source>
        <translation>Dilayani</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Tidak datang</translation>
    </message>
    <message>
        <source>%1 is booked.</source>
        <translation>%1 sudah dijadwalkan.</translation>
    </message>
    <message>
        <source>%1 is moved.</source>
        <translation>%1 dipindahkan.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 dibatalkan.</translation>
    </message>
    <message>
        <source>%1 is checked in.</source>
        <translation>%1 sudah lapor datang.</translation>
    </message>
    <message>
        <source>Taken back: %1 is as it was before.</source>
        <translation>Diurungkan: %1 kembali seperti sebelumnya.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kode %1</translation>
    </message>
    <message>
        <source>%1 is booked, %2.</source>
        <comment>a number, its code</comment>
        <translation>%1 dijadwalkan, %2.</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>Janji temu</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Janji temu baru</translation>
    </message>
    <message>
        <source>The day before and after</source>
        <translation>Hari sebelum dan sesudahnya</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Lapor datang</translation>
    </message>
    <message>
        <source>Move to another time or day</source>
        <translation>Pindahkan ke waktu atau hari lain</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Batalkan janji temu</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Urungkan tindakan terakhir</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n janji temu</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>A break</source>
        <translation>Istirahat</translation>
    </message>
    <message>
        <source>Nobody is called to this counter meanwhile. Displays and colleagues see when it goes on.</source>
        <translation>Selama itu tidak ada yang dipanggil ke loket ini. Layar dan rekan kerja melihat kapan dilanjutkan.</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Mulai istirahat</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Kembali dalam</translation>
    </message>
    <message>
        <source>At…</source>
        <translation>Pukul…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belum tahu</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Kembali pukul</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Waktu ini sudah lewat. Pilih yang lebih nanti.</translation>
    </message>
</context>
<context>
    <name>BroadcastPage</name>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Add who sees it</source>
        <translation>Tambah siapa yang melihat</translation>
    </message>
    <message>
        <source>Who has read the chosen one</source>
        <translation>Siapa yang sudah membaca pesan terpilih</translation>
    </message>
    <message>
        <source>Withdraw the chosen one</source>
        <translation>Tarik pesan terpilih</translation>
    </message>
    <message>
        <source>Send the chosen one again</source>
        <translation>Kirim lagi pesan terpilih</translation>
    </message>
    <message>
        <source>The broadcast is planned.</source>
        <translation>Siaran dijadwalkan.</translation>
    </message>
    <message>
        <source>The broadcast is sent.</source>
        <translation>Siaran terkirim.</translation>
    </message>
    <message>
        <source>The broadcast is withdrawn.</source>
        <translation>Siaran ditarik.</translation>
    </message>
    <message>
        <source>It is in the draft: look at its times, then send it.</source>
        <translation>Sudah ada di konsep: periksa waktunya, lalu kirim.</translation>
    </message>
    <message>
        <source>The draft is empty.</source>
        <translation>Konsep dikosongkan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>BroadcastWords</name>
    <message>
        <source>Information</source>
        <translation>Informasi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Darurat</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>An amber banner</source>
        <translation>Pita kuning tua</translation>
    </message>
    <message>
        <source>Inverted, and repeated</source>
        <translation>Terbalik, dan diulang</translation>
    </message>
    <message>
        <source>A quiet line</source>
        <translation>Satu baris tenang</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Room moved</source>
        <translation>Pindah ruang</translation>
    </message>
    <message>
        <source>Doctor late</source>
        <translation>Dokter terlambat</translation>
    </message>
    <message>
        <source>Closing early</source>
        <translation>Tutup lebih awal</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>Semua layar</translation>
    </message>
    <message>
        <source>Displays of %1</source>
        <translation>Layar %1</translation>
    </message>
    <message>
        <source>Patients of %1</source>
        <translation>Pasien %1</translation>
    </message>
    <message>
        <source>Everyone on duty</source>
        <translation>Semua yang bertugas</translation>
    </message>
    <message>
        <source>Planned for %1 to %2</source>
        <translation>Dijadwalkan %1 sampai %2</translation>
    </message>
    <message>
        <source>On now, until %1</source>
        <translation>Tampil sekarang, sampai %1</translation>
    </message>
    <message>
        <source>Withdrawn %1 by %2</source>
        <translation>Ditarik %1 oleh %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message numerus="yes">
        <source>%n display(s)</source>
        <translation>
            <numerusform>%n layar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 dari %n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n ponsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: off, will miss it.</source>
        <comment>names of displays</comment>
        <translation>%1: mati, tidak akan menampilkannya.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more: off, will miss it.</source>
        <comment>names of displays</comment>
        <translation>
            <numerusform>%1 dan %n lagi: mati, tidak akan menampilkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the message in one language at least.</source>
        <translation>Tulis pesan setidaknya dalam satu bahasa.</translation>
    </message>
    <message>
        <source>Fill in what still stands as ___, in every language, or empty that language.</source>
        <translation>Isi yang masih berupa ___ di setiap bahasa, atau kosongkan bahasa itu.</translation>
    </message>
    <message>
        <source>A message has at most 160 characters.</source>
        <translation>Pesan paling banyak 160 karakter.</translation>
    </message>
    <message>
        <source>Choose who is to see it.</source>
        <translation>Pilih siapa yang akan melihatnya.</translation>
    </message>
    <message>
        <source>Type when it begins: 14:30, or 3.12. 14:30.</source>
        <translation>Ketik kapan mulainya: 14:30, atau 3.12. 14:30.</translation>
    </message>
    <message>
        <source>Type when it ends: 14:30, or 3.12. 14:30.</source>
        <translation>Ketik kapan berakhirnya: 14:30, atau 3.12. 14:30.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Harus berakhir setelah mulai.</translation>
    </message>
    <message>
        <source>It lasts at most 31 days, and begins within 31 days.</source>
        <translation>Paling lama 31 hari, dan mulai dalam 31 hari.</translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Working</source>
        <translation>Sedang diproses</translation>
    </message>
</context>
<context>
    <name>CancelBookingDialog</name>
    <message>
        <source>Cancel %1?</source>
        <translation>Batalkan %1?</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Batalkan janji temu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Alasan (opsional)</translation>
    </message>
</context>
<context>
    <name>CancelConsultDialog</name>
    <message>
        <source>Cancel the consultation of %1?</source>
        <translation>Batalkan konsultasi %1?</translation>
    </message>
    <message>
        <source>Who opens its link reads that it is cancelled. This cannot be taken back.</source>
        <translation>Yang membuka tautannya membaca bahwa ini dibatalkan. Ini tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Cancel the consultation</source>
        <translation>Batalkan konsultasi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Alasan (boleh kosong)</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel %1?</source>
        <translation>Batalkan %1?</translation>
    </message>
    <message>
        <source>The visit leaves the queue. You can take this back for half a minute.</source>
        <translation>Kunjungan ini keluar dari antrean. Anda dapat mengurungkannya selama setengah menit.</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Batalkan kunjungan</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan batalkan</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Alasan (opsional)</translation>
    </message>
</context>
<context>
    <name>CancelOrderDialog</name>
    <message>
        <source>Cancel this prescription?</source>
        <translation>Batalkan resep ini?</translation>
    </message>
    <message>
        <source>%1. This cannot be taken back.</source>
        <translation>%1. Ini tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Cancel the prescription</source>
        <translation>Batalkan resep</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan batalkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>CancelScanDialog</name>
    <message>
        <source>Cancel this scan?</source>
        <translation>Batalkan pemindaian ini?</translation>
    </message>
    <message>
        <source>%1: %2. This cannot be taken back.</source>
        <translation>%1: %2. Ini tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Batalkan pemindaian</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan batalkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>CareNote</name>
    <message>
        <source>There is more: scroll</source>
        <translation>Masih ada lagi: gulir</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>People waiting</source>
        <translation>Yang menunggu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Usual %1, last %2</source>
        <comment>weekday, number of days</comment>
        <translation>Biasanya %1, %2 terakhir</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 sekarang</translation>
    </message>
    <message>
        <source>%1 wait now, usual are %2</source>
        <translation>%1 menunggu sekarang, biasanya %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>chart</comment>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <comment>chart</comment>
        <translation>Kedatangan</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>chart</comment>
        <translation>Waktu tunggu</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Yang ditampilkan grafik</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>of who came</comment>
        <translation>Sudah dipanggil</translation>
    </message>
    <message>
        <source>Minutes until the first call</source>
        <translation>Menit sampai panggilan pertama</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>Belum dipanggil</translation>
    </message>
    <message>
        <source>By hour: %1</source>
        <translation>Per jam: %1</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check of the data</source>
        <translation>Cek data</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Checking the data…</source>
        <translation>Memeriksa data…</translation>
    </message>
    <message>
        <source>Looks whether the file is whole, whether the record is what it was, and whether every row is what Loket wrote. Everybody can go on working.</source>
        <translation>Memeriksa apakah berkas utuh, catatan tidak berubah, dan setiap baris sama seperti yang ditulis Loket. Semua orang dapat terus bekerja.</translation>
    </message>
</context>
<context>
    <name>ChosenButtons</name>
    <message>
        <source>Call again</source>
        <translation>Panggil lagi</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Panggil ke %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Start in %1</source>
        <translation>Mulai di %1</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Batalkan pemindaian</translation>
    </message>
</context>
<context>
    <name>ChosenScan</name>
    <message>
        <source>No room for this is free: %1.</source>
        <translation>Tidak ada ruang kosong untuk ini: %1.</translation>
    </message>
</context>
<context>
    <name>ClinicPart</name>
    <message>
        <source>Type what the house is called.</source>
        <translation>Ketik nama tempat ini.</translation>
    </message>
    <message>
        <source>The clinic has its new name on every screen.</source>
        <translation>Klinik kini bernama baru di setiap layar.</translation>
    </message>
    <message>
        <source>The logo is changed on every screen.</source>
        <translation>Logo sudah berubah di setiap layar.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Simpan nama</translation>
    </message>
    <message>
        <source>Patients see both on the displays in the waiting room, and everybody who works here when signing in.</source>
        <translation>Pasien melihat keduanya di layar ruang tunggu, dan semua yang bekerja di sini melihatnya saat masuk.</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Type what the house is called.</source>
        <translation>Ketik nama tempat ini.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Klinik Sehat Bersama</source>
        <translation>Klinik Sehat Bersama</translation>
    </message>
    <message>
        <source>Patients see both on the displays in the waiting room, and everybody who works here when signing in.</source>
        <translation>Pasien melihat keduanya di layar ruang tunggu, dan semua yang bekerja di sini melihatnya saat masuk.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far the clock was set</comment>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far the clock was set</comment>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far the clock was set</comment>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s clock jumped and came back. Nothing was closed because of it.</source>
        <translation>Jam server sempat melompat lalu kembali. Tidak ada yang ditutup karenanya.</translation>
    </message>
    <message>
        <source>The server&apos;s clock has jumped forward by %1 and says %2.</source>
        <translation>Jam server melompat maju %1 dan menunjukkan %2.</translation>
    </message>
    <message>
        <source>The server&apos;s clock has jumped back by %1 and says %2.</source>
        <translation>Jam server melompat mundur %1 dan menunjukkan %2.</translation>
    </message>
    <message>
        <source>Nothing is closed because of it. It will be believed when it has been steady for five minutes.</source>
        <translation>Tidak ada yang ditutup karenanya. Jam itu dipercaya lagi setelah lima menit tidak melompat.</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>Waktunya benar</translation>
    </message>
</context>
<context>
    <name>CloseDayDialog</name>
    <message>
        <source>Close the day?</source>
        <translation>Tutup hari ini?</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tutup hari</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Nobody is waiting any more, or they have been told</source>
        <translation>Tidak ada lagi yang menunggu, atau mereka sudah diberi tahu</translation>
    </message>
    <message>
        <source>Every visit that is still open ends now, in the whole house. All counters close, and displays show no calls any more. This cannot be taken back.</source>
        <translation>Setiap kunjungan yang masih terbuka berakhir sekarang, di seluruh klinik. Semua loket tutup, dan layar tidak lagi menampilkan panggilan. Ini tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Tidak ada lagi yang terbuka.</translation>
    </message>
    <message numerus="yes">
        <source>This ends %n visit(s):</source>
        <translation>
            <numerusform>Ini mengakhiri %n kunjungan:</numerusform>
        </translation>
    </message>
    <message>
        <source>What ends with the day</source>
        <translation>Yang berakhir bersama hari</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Delete the last</source>
        <translation>Hapus yang terakhir</translation>
    </message>
</context>
<context>
    <name>CompleteDialog</name>
    <message>
        <source>Complete: %1</source>
        <translation>Selesaikan: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Results (optional)</source>
        <translation>Hasil (boleh kosong)</translation>
    </message>
    <message>
        <source>What was found. Ctrl+Enter completes the scan.</source>
        <translation>Apa yang ditemukan. Ctrl+Enter menyelesaikan pemindaian.</translation>
    </message>
</context>
<context>
    <name>ComposeDialog</name>
    <message>
        <source>New alert or notice</source>
        <translation>Peringatan atau pemberitahuan baru</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Sampaikan</translation>
    </message>
    <message>
        <source>System alert</source>
        <translation>Peringatan sistem</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Pemeliharaan</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Jenisnya</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Seberapa penting</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Bahasa pesan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>The laboratory is closed</source>
        <translation>Laboratorium tutup</translation>
    </message>
    <message>
        <source>The network is slow</source>
        <translation>Jaringan lambat</translation>
    </message>
    <message>
        <source>What to do about it (may stay empty)</source>
        <translation>Yang harus dilakukan (boleh kosong)</translation>
    </message>
    <message>
        <source>Write numbers by hand until ten</source>
        <translation>Tulis nomor dengan tangan sampai pukul sepuluh</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>now, or 14:30, or 3.12. 14:30</source>
        <translation>sekarang, atau 14:30, atau 3.12. 14:30</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Lamanya</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>Sampai ditarik</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Selama %1</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Everybody who works here</source>
        <translation>Semua petugas</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>No connection: nothing can be sent now. What you write is kept.</source>
        <translation>Tidak ada sambungan: belum bisa mengirim. Tulisan Anda disimpan.</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>Siaran baru</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Konsep disimpan %1</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>Seberapa penting</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Mulai dari</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>The record is broken</source>
        <translation>Catatan rusak</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>Tidak ada yang dapat disimpan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a scan&apos;s type, a patient</comment>
        <translation>%1 untuk %2</translation>
    </message>
    <message>
        <source>The clock is in doubt</source>
        <translation>Jam diragukan</translation>
    </message>
    <message>
        <source>Screen “%1” is off</source>
        <translation>Layar “%1” mati</translation>
    </message>
    <message>
        <source>Few numbers of %1</source>
        <translation>Nomor %1 hampir habis</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, batas %2</translation>
    </message>
    <message>
        <source>%1, estimate %2</source>
        <translation>%1, perkiraan %2</translation>
    </message>
    <message>
        <source>Nothing is closed or ended until it is sure.</source>
        <translation>Tidak ada yang ditutup atau diakhiri sampai jam pasti.</translation>
    </message>
    <message>
        <source>Last heard %1</source>
        <translation>Terakhir terhubung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>sisa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Cadangan gagal dibuat</translation>
    </message>
    <message>
        <source>Prescription of %1</source>
        <comment>a number and a patient</comment>
        <translation>Resep %1</translation>
    </message>
    <message>
        <source>Nobody has taken it, target %1</source>
        <translation>Belum ada yang mengambil, target %1</translation>
    </message>
    <message>
        <source>%1 prepares it, target %2</source>
        <translation>%1 sedang menyiapkan, target %2</translation>
    </message>
    <message>
        <source>On the desk, nobody has taken it, limit %1</source>
        <translation>Di meja layanan, belum ada yang mengambil, batas %1</translation>
    </message>
    <message>
        <source>Changed outside of the program. The event log tells more.</source>
        <translation>Diubah tanpa melalui Loket. Selengkapnya di catatan kejadian.</translation>
    </message>
    <message>
        <source>The event log tells why.</source>
        <translation>Sebabnya ada di catatan kejadian.</translation>
    </message>
    <message>
        <source>There is no service “%1”</source>
        <translation>Tidak ada layanan “%1”</translation>
    </message>
    <message>
        <source>Who needs a scan is not in its queue. Choose another in the settings.</source>
        <translation>Pasien pemindaian tidak masuk antreannya. Pilih layanan lain di pengaturan.</translation>
    </message>
    <message>
        <source>Nobody is called to its pharmacy. Name another in the settings.</source>
        <translation>Tidak ada yang dipanggil ke apoteknya. Sebut layanan lain di pengaturan.</translation>
    </message>
    <message>
        <source>It is named in the settings.</source>
        <translation>Layanan itu disebut di pengaturan.</translation>
    </message>
</context>
<context>
    <name>ConcernsCard</name>
    <message>
        <source>Needs a look</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Semua baik</translation>
    </message>
    <message>
        <source>Nobody waits too long, and every screen is there.</source>
        <translation>Tidak ada yang menunggu terlalu lama, dan semua layar menyala.</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message numerus="yes">
        <source>%n second(s) old</source>
        <comment>age of what is on the screen</comment>
        <translation>
            <numerusform>%n detik yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <comment>age of what is on the screen</comment>
        <translation>
            <numerusform>%n menit yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <comment>age of what is on the screen</comment>
        <translation>
            <numerusform>%n jam yang lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached. Trying again by itself.</source>
        <translation>Server di %1 tidak dapat dihubungi. Mencoba lagi secara otomatis.</translation>
    </message>
    <message>
        <source>Connection lost. What you see is %1. Trying again by itself.</source>
        <translation>Sambungan terputus. Yang Anda lihat berasal dari %1. Mencoba lagi secara otomatis.</translation>
    </message>
</context>
<context>
    <name>ConnectionMark</name>
    <message>
        <source>Online</source>
        <translation>Tersambung</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Terputus</translation>
    </message>
</context>
<context>
    <name>ConsultationList</name>
    <message>
        <source>Consultations</source>
        <translation>Konsultasi</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>Nobody of that name is here</source>
        <translation>Tidak ada nama itu di sini</translation>
    </message>
    <message>
        <source>None is over yet</source>
        <translation>Belum ada yang selesai</translation>
    </message>
    <message>
        <source>None is planned for another day</source>
        <translation>Tidak ada yang direncanakan untuk hari lain</translation>
    </message>
    <message>
        <source>No consultation today</source>
        <translation>Tidak ada konsultasi hari ini</translation>
    </message>
    <message>
        <source>Plan one and send its link. Who comes stands here at once, with a sound.</source>
        <translation>Rencanakan satu dan kirim tautannya. Yang datang langsung tampil di sini, disertai bunyi.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>Konsultasi baru</translation>
    </message>
</context>
<context>
    <name>ConsultationPanel</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Buka di peramban</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Undang</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Lobby and notes</source>
        <translation>Ruang tunggu dan catatan</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation>Ruang tunggu</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>Di dalam: %1</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>koneksi putus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>for staff alone</source>
        <translation>hanya untuk staf</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>Catat sesuatu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Invite a guest</source>
        <translation>Undang pendamping</translation>
    </message>
</context>
<context>
    <name>ConsultationWords</name>
    <message>
        <source>any time</source>
        <comment>when a consultation begins</comment>
        <translation>kapan saja</translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n di dalam</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody inside</source>
        <translation>Tidak ada di dalam</translation>
    </message>
    <message>
        <source>Expected now</source>
        <translation>Ditunggu sekarang</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>Knocks now</source>
        <translation>Mengetuk sekarang</translation>
    </message>
    <message>
        <source>Waits %1</source>
        <translation>Menunggu %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>devices not tried yet</source>
        <translation>perangkat belum diuji</translation>
    </message>
    <message>
        <source>camera and microphone work</source>
        <translation>kamera dan mikrofon berfungsi</translation>
    </message>
    <message>
        <source>sound only, no camera</source>
        <translation>hanya suara, tanpa kamera</translation>
    </message>
    <message>
        <source>no microphone</source>
        <translation>tanpa mikrofon</translation>
    </message>
    <message>
        <source>neither camera nor microphone</source>
        <translation>tanpa kamera dan mikrofon</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pasien</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>an interpreter or a relative in a consultation</comment>
        <translation>Tamu</translation>
    </message>
    <message>
        <source>The consultation is cancelled.</source>
        <translation>Konsultasi dibatalkan.</translation>
    </message>
    <message>
        <source>Let in. Open the consultation to see and speak to them.</source>
        <translation>Dipersilakan masuk. Buka konsultasi untuk melihat dan berbicara.</translation>
    </message>
    <message>
        <source>Sent away.</source>
        <translation>Ditolak masuk.</translation>
    </message>
    <message>
        <source>Your message is in the lobby.</source>
        <translation>Pesan Anda ada di ruang tunggu.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Tercatat.</translation>
    </message>
    <message>
        <source>The consultation is finished.</source>
        <translation>Konsultasi selesai.</translation>
    </message>
</context>
<context>
    <name>ConsultationsPage</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Let in who waits longest</source>
        <translation>Persilakan masuk yang paling lama menunggu</translation>
    </message>
    <message>
        <source>Write to who waits longest</source>
        <translation>Tulis kepada yang paling lama menunggu</translation>
    </message>
    <message>
        <source>Send away who waits longest</source>
        <translation>Tolak yang paling lama menunggu</translation>
    </message>
    <message>
        <source>Open the consultation in the browser</source>
        <translation>Buka konsultasi di peramban</translation>
    </message>
    <message>
        <source>Invite: a link and its code</source>
        <translation>Undang: tautan dan kodenya</translation>
    </message>
    <message>
        <source>Finish the consultation</source>
        <translation>Selesaikan konsultasi</translation>
    </message>
    <message>
        <source>Note something about it</source>
        <translation>Catat sesuatu tentangnya</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>Konsultasi baru</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Which consultations</source>
        <translation>Konsultasi yang mana</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Cari nama</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Tanpa bunyi</translation>
    </message>
    <message>
        <source>New</source>
        <comment>consultation</comment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>No browser could be started on this PC.</source>
        <translation>Peramban di PC ini tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Invite an interpreter or a relative…</source>
        <translation>Undang juru bahasa atau keluarga…</translation>
    </message>
    <message>
        <source>Camera on phones…</source>
        <translation>Kamera di ponsel…</translation>
    </message>
</context>
<context>
    <name>CounterDialog</name>
    <message>
        <source>New counter</source>
        <translation>Loket baru</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Ubah “%1”</translation>
    </message>
    <message>
        <source>Add the counter</source>
        <translation>Tambah loket</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Loket 1</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Yang dilayani</translation>
    </message>
    <message>
        <source>There are no services yet.</source>
        <translation>Belum ada layanan.</translation>
    </message>
    <message>
        <source>In the order in which you choose them: the first comes before the others.</source>
        <translation>Menurut urutan Anda memilihnya: yang pertama didahulukan.</translation>
    </message>
    <message>
        <source>%1 (as number %2)</source>
        <translation>%1 (urutan %2)</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Milik siapa</translation>
    </message>
    <message>
        <source>Whom you choose is offered this counter first when they sign in, and others are not. Nobody chosen: it is offered to everybody.</source>
        <translation>Yang Anda pilih ditawari loket ini saat masuk, yang lain tidak. Tidak ada yang dipilih: ditawarkan kepada semua orang.</translation>
    </message>
    <message>
        <source>Where it is, on the phone of who is called (optional)</source>
        <translation>Letaknya, di ponsel yang dipanggil (boleh kosong)</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Where do you work today?</source>
        <translation>Di loket mana Anda bertugas hari ini?</translation>
    </message>
    <message>
        <source>This PC remembers your choice. You can change it at any time.</source>
        <translation>PC ini mengingat pilihan Anda. Anda dapat mengubahnya kapan saja.</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Hanya melihat</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Meminta data dari server…</translation>
    </message>
    <message>
        <source>There are no counters yet</source>
        <translation>Belum ada loket</translation>
    </message>
    <message>
        <source>An administrator adds counters and services.</source>
        <translation>Administrator menambahkan loket dan layanan.</translation>
    </message>
    <message>
        <source>Add services and counters under “Setting up”, at the left.</source>
        <translation>Tambahkan layanan dan loket di “Pengaturan”, di sebelah kiri.</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Hanya milik Anda</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Semua loket</translation>
    </message>
    <message>
        <source>The first start is not finished. It goes on where you left it.</source>
        <translation>Mulai pertama belum selesai. Lanjut dari tempat Anda berhenti.</translation>
    </message>
    <message>
        <source>Go on with the first start</source>
        <translation>Lanjutkan mulai pertama</translation>
    </message>
</context>
<context>
    <name>CounterRow</name>
    <message>
        <source>Serves nothing yet</source>
        <translation>Belum melayani apa pun</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Sedang buka</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
</context>
<context>
    <name>CounterTile</name>
    <message>
        <source>Now: %1</source>
        <translation>Sekarang: %1</translation>
    </message>
</context>
<context>
    <name>CounterTileBox</name>
    <message>
        <source>called</source>
        <translation>dipanggil</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>break</source>
        <translation>istirahat</translation>
    </message>
</context>
<context>
    <name>CounterTiles</name>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 dari %2 buka</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>No counters yet</source>
        <translation>Belum ada loket</translation>
    </message>
</context>
<context>
    <name>CountersCard</name>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Meminta data dari server…</translation>
    </message>
    <message>
        <source>No counters yet</source>
        <translation>Belum ada loket</translation>
    </message>
</context>
<context>
    <name>CountersGrid</name>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>Tambah loket</translation>
    </message>
    <message>
        <source>Serves nothing yet</source>
        <translation>Belum melayani apa pun</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
</context>
<context>
    <name>CurrentCard</name>
    <message>
        <source>At this counter</source>
        <translation>Di loket ini</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>The counter is closed</source>
        <translation>Loket tutup</translation>
    </message>
    <message>
        <source>Press F2 to call who is next.</source>
        <translation>Tekan F2 untuk memanggil nomor berikutnya.</translation>
    </message>
    <message>
        <source>Open the counter to call patients here.</source>
        <translation>Buka loket untuk memanggil pasien ke sini.</translation>
    </message>
    <message>
        <source>Open counter</source>
        <translation>Buka loket</translation>
    </message>
    <message>
        <source>Served for %1</source>
        <translation>Dilayani selama %1</translation>
    </message>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation>
            <numerusform>Dipanggil %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1 ago</source>
        <translation>pertama kali %1 yang lalu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Panggil ulang</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>The counter is on a break</source>
        <translation>Loket sedang istirahat</translation>
    </message>
    <message>
        <source>Nobody is called here until the break ends.</source>
        <translation>Tidak ada yang dipanggil ke sini sampai istirahat selesai.</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Akhiri istirahat</translation>
    </message>
    <message>
        <source>Break…</source>
        <translation>Istirahat…</translation>
    </message>
    <message>
        <source>There is nobody to call now.</source>
        <translation>Saat ini tidak ada yang dapat dipanggil.</translation>
    </message>
    <message>
        <source>%1 works at this counter.</source>
        <translation>%1 bekerja di loket ini.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil alih</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Backups are arranged so.</source>
        <translation>Pengaturan cadangan disimpan.</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Into %1. None is made by itself.</source>
        <translation>Ke %1. Tidak ada yang dibuat otomatis.</translation>
    </message>
    <message>
        <source>The next one begins in a moment.</source>
        <translation>Yang berikutnya segera dimulai.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Berikutnya: %1.</translation>
    </message>
    <message>
        <source>Every day at %1 into %2.</source>
        <comment>time, folder</comment>
        <translation>Setiap hari pukul %1 ke %2.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n are kept.</source>
        <translation>
            <numerusform>%n yang terakhir disimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored.</source>
        <translation>Cadangan ini rusak dan tidak dapat dipulihkan.</translation>
    </message>
    <message>
        <source>The file with the data is damaged.</source>
        <translation>Berkas data rusak.</translation>
    </message>
    <message>
        <source>It can be restored, but it is not proven that Loket wrote it so.</source>
        <translation>Dapat dipulihkan, tetapi tidak terbukti bahwa Loket menulisnya demikian.</translation>
    </message>
    <message>
        <source>The data was changed past Loket.</source>
        <translation>Data diubah tanpa melalui Loket.</translation>
    </message>
    <message>
        <source>It can be restored.</source>
        <translation>Dapat dipulihkan.</translation>
    </message>
    <message>
        <source>The data is sound.</source>
        <translation>Data utuh.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) on record</source>
        <translation>
            <numerusform>%n kejadian tercatat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n kunjungan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n akun</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest is of %1.</source>
        <translation>Yang terbaru dari %1.</translation>
    </message>
    <message>
        <source>Make a new one now. If that fails, too, check the data and the disk.</source>
        <translation>Buat yang baru sekarang. Bila gagal juga, periksa data dan disknya.</translation>
    </message>
    <message>
        <source>Take one that is proven where there is one. Where you know that it is right: stop Loket, and “loket restore --unproven” takes it.</source>
        <translation>Pakai yang terbukti bila ada. Bila Anda yakin isinya benar: hentikan Loket, lalu “loket restore --unproven” menerimanya.</translation>
    </message>
    <message>
        <source>To go back to it: stop Loket on the server&apos;s computer, and run “loket restore” with this file. What happened since is taken back then.</source>
        <translation>Untuk kembali ke cadangan ini: hentikan Loket di komputer server, lalu jalankan “loket restore” dengan berkas ini. Semua yang terjadi sesudahnya dibatalkan.</translation>
    </message>
    <message>
        <source>Copy the folder with the data to a safe place. Then stop Loket, restore the last good backup with “loket restore”, and have the disk looked at.</source>
        <translation>Salin folder data ke tempat aman. Lalu hentikan Loket, pulihkan cadangan baik terakhir dengan “loket restore”, dan minta disknya diperiksa.</translation>
    </message>
    <message>
        <source>Work can go on. Find out who can write in the folder with the data. It stays told until a backup from before is restored: stop Loket, and run “loket restore”.</source>
        <translation>Pekerjaan dapat berlanjut. Cari tahu siapa yang dapat menulis di folder data. Ini tetap dilaporkan sampai cadangan dari sebelumnya dipulihkan: hentikan Loket, lalu jalankan “loket restore”.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>a day and a time</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>The day before</source>
        <translation>Hari sebelumnya</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Hari berikutnya</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Bulan</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Nomor diberikan</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Dilayani</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Ended with the day</source>
        <translation>Berakhir bersama hari</translation>
    </message>
    <message>
        <source>Mean wait (min)</source>
        <translation>Rata-rata menunggu (mnt)</translation>
    </message>
    <message>
        <source>Longest wait (min)</source>
        <translation>Menunggu terlama (mnt)</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Seluruh klinik</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>DeleteRecordDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>It goes with all that was said about it. That it was there stays in the event log.</source>
        <translation>Semua komentarnya ikut hilang. Bahwa catatan ini pernah ada tetap tersimpan di log kejadian.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>DenyDialog</name>
    <message>
        <source>Send %1 away?</source>
        <translation>Tolak %1?</translation>
    </message>
    <message>
        <source>Who is sent away reads the reason on the own screen, and may knock again.</source>
        <translation>Yang ditolak membaca alasannya di layarnya, dan boleh mengetuk lagi.</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Let wait</source>
        <translation>Biarkan menunggu</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Alasan (boleh kosong)</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>“%1” is approved. It connects in a moment.</source>
        <translation>“%1” disetujui. Sebentar lagi tersambung.</translation>
    </message>
    <message>
        <source>“%1” is sent away.</source>
        <translation>“%1” ditolak.</translation>
    </message>
    <message>
        <source>All that showed a code are sent away.</source>
        <translation>Semua yang menampilkan kode ditolak.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” dihapus.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Peramban</translation>
    </message>
    <message>
        <source>“%1” is changed. It shows that at once.</source>
        <translation>“%1” sudah diubah dan langsung menampilkannya.</translation>
    </message>
    <message>
        <source>Monitoring program</source>
        <translation>Program pemantau</translation>
    </message>
    <message>
        <source>No number given out yet</source>
        <translation>Belum memberi nomor</translation>
    </message>
    <message>
        <source>Last number %1 at %2</source>
        <translation>Nomor terakhir %1 pukul %2</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Printer %1</translation>
    </message>
    <message>
        <source>It does not print since %1: %2</source>
        <translation>Tidak mencetak sejak %1: %2</translation>
    </message>
    <message>
        <source>Low on paper since %1</source>
        <translation>Kertas hampir habis sejak %1</translation>
    </message>
    <message>
        <source>Staff called at %1</source>
        <translation>Petugas dipanggil pukul %1</translation>
    </message>
    <message>
        <source>No sound: its browser waits until somebody touches the screen</source>
        <translation>Tanpa suara: perambannya menunggu sampai layar disentuh</translation>
    </message>
    <message>
        <source>No sound: it has no loudspeaker</source>
        <translation>Tanpa suara: tidak ada pengeras suara</translation>
    </message>
    <message>
        <source>No sound: its loudspeaker does not work</source>
        <translation>Tanpa suara: pengeras suaranya tidak berfungsi</translation>
    </message>
    <message>
        <source>The sound of “%1” is changed.</source>
        <translation>Suara “%1” diubah.</translation>
    </message>
    <message>
        <source>“%1” is tried out now: listen there.</source>
        <translation>“%1” sedang dicoba: dengarkan di sana.</translation>
    </message>
</context>
<context>
    <name>DisplayPreview</name>
    <message>
        <source>Preview of a display: %1</source>
        <translation>Pratinjau layar: %1</translation>
    </message>
</context>
<context>
    <name>DoneColumn</name>
    <message>
        <source>Done today</source>
        <translation>Selesai hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%n dibatalkan</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this type</source>
        <translation>Tidak ada untuk jenis ini</translation>
    </message>
    <message>
        <source>Nothing is done yet today</source>
        <translation>Hari ini belum ada yang selesai</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Medicine %1</source>
        <translation>Obat %1</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Berupa angka</translation>
    </message>
    <message>
        <source>Remove medicine %1</source>
        <translation>Hapus obat %1</translation>
    </message>
    <message>
        <source>How to take it: 1 tablet three times a day</source>
        <translation>Aturan pakai: 3 × sehari 1 tablet</translation>
    </message>
    <message>
        <source>How to take medicine %1</source>
        <translation>Aturan pakai obat %1</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nama pasien</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>Nomor pasien</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Tahun lahir</translation>
    </message>
    <message>
        <source>Four figures, like 1948.</source>
        <translation>Empat angka, misalnya 1948.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>%1 is at %2</source>
        <comment>number, counter</comment>
        <translation>%1 berada di %2</translation>
    </message>
    <message>
        <source>%1. This is not your counter: do it for a colleague who asked you to.</source>
        <translation>%1. Ini bukan loket Anda: lakukan hanya bila rekan yang bertugas di sana memintanya.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Panggil ulang</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no such kind of report any more. Choose another.</source>
        <translation>Jenis laporan ini sudah tidak ada. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This report cannot be chosen so. Look at the period and the choices.</source>
        <translation>Laporan tidak dapat dipilih seperti ini. Periksa periode dan pilihannya.</translation>
    </message>
    <message>
        <source>Five of your reports are not ready yet. Wait for one, or cancel one.</source>
        <translation>Lima laporan Anda belum siap. Tunggu salah satu, atau batalkan.</translation>
    </message>
    <message>
        <source>There is nothing to download: the report is not made.</source>
        <translation>Belum ada yang dapat diunduh: laporan belum jadi.</translation>
    </message>
    <message>
        <source>The report is made already.</source>
        <translation>Laporan sudah jadi.</translation>
    </message>
    <message>
        <source>It was interrupted: the server was stopped while it was made. Ask for it again.</source>
        <translation>Terputus: server berhenti saat laporan dibuat. Mintalah sekali lagi.</translation>
    </message>
    <message>
        <source>Its file could not be written: is the disk full? Make room and ask for it again.</source>
        <translation>Berkasnya tidak dapat ditulis: apakah diska penuh? Kosongkan ruang lalu minta lagi.</translation>
    </message>
    <message>
        <source>It is larger than a report may be. Choose a shorter period.</source>
        <translation>Lebih besar dari yang diizinkan. Pilih periode yang lebih pendek.</translation>
    </message>
    <message>
        <source>This report is a list; only figures can be watched.</source>
        <translation>Laporan ini berupa daftar; hanya angka yang dapat dipantau.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Nama pengguna atau kata sandi salah.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment and try again.</source>
        <translation>Terlalu banyak percobaan. Tunggu sebentar lalu coba lagi.</translation>
    </message>
    <message>
        <source>The server does not answer. Is it running, and is the network cable in?</source>
        <translation>Server tidak menjawab. Apakah server berjalan dan kabel jaringan terpasang?</translation>
    </message>
    <message>
        <source>There is no connection. Nothing was done; try again when it is back.</source>
        <translation>Tidak ada sambungan. Belum ada yang dilakukan; coba lagi setelah tersambung.</translation>
    </message>
    <message>
        <source>The server has not answered. Look at the list before you try again.</source>
        <translation>Server belum menjawab. Periksa daftar sebelum mencoba lagi.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Sesi Anda telah berakhir. Silakan masuk lagi.</translation>
    </message>
    <message>
        <source>You are signed in in too many windows at once. Close one of them; this one then connects by itself.</source>
        <translation>Anda masuk di terlalu banyak jendela sekaligus. Tutup salah satunya; jendela ini lalu tersambung sendiri.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again.</source>
        <translation>Anda belum masuk. Silakan masuk lagi.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an administrator.</source>
        <translation>Peran Anda tidak mengizinkan ini. Hubungi administrator.</translation>
    </message>
    <message>
        <source>%1 was already called by %2.</source>
        <translation>%1 sudah dipanggil oleh %2.</translation>
    </message>
    <message>
        <source>This patient already waits for this service, with the number %1.</source>
        <translation>Pasien ini sudah menunggu layanan ini dengan nomor %1.</translation>
    </message>
    <message>
        <source>This counter still has %1. Finish with that visit first.</source>
        <translation>Loket ini masih melayani %1. Selesaikan kunjungan itu dahulu.</translation>
    </message>
    <message>
        <source>This counter is closed. Open it first.</source>
        <translation>Loket ini tutup. Buka dahulu.</translation>
    </message>
    <message>
        <source>This counter does not serve that visit&apos;s service.</source>
        <translation>Loket ini tidak melayani layanan kunjungan itu.</translation>
    </message>
    <message>
        <source>Nobody can be called now.</source>
        <translation>Tidak ada yang dapat dipanggil sekarang.</translation>
    </message>
    <message>
        <source>This visit was put back a moment ago and may not be called yet.</source>
        <translation>Kunjungan ini baru saja dikembalikan ke antrean dan belum boleh dipanggil.</translation>
    </message>
    <message>
        <source>This visit comes back to another counter, which is open.</source>
        <translation>Kunjungan ini akan kembali ke loket lain yang sedang buka.</translation>
    </message>
    <message>
        <source>That is not possible any more: the visit has moved on.</source>
        <translation>Itu tidak mungkin lagi: kunjungan sudah berlanjut.</translation>
    </message>
    <message>
        <source>Somebody else changed this visit at the same moment. Look and try again.</source>
        <translation>Orang lain mengubah kunjungan ini pada saat yang sama. Periksa lalu coba lagi.</translation>
    </message>
    <message>
        <source>This number was missed too long ago. Issue a new visit.</source>
        <translation>Nomor ini sudah terlalu lama terlewat. Terbitkan nomor baru.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Ini tidak dapat diurungkan lagi.</translation>
    </message>
    <message>
        <source>Only who did it can undo it.</source>
        <translation>Hanya yang melakukannya yang dapat mengurungkannya.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Sudah tidak ada lagi.</translation>
    </message>
    <message>
        <source>The server cannot write to its disk. Nothing was changed; tell an administrator.</source>
        <translation>Server tidak dapat menulis ke diska. Tidak ada yang berubah; beri tahu administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Are both programs of the same version?</source>
        <translation>Jawaban server tidak dapat dibaca. Apakah kedua program versinya sama?</translation>
    </message>
    <message>
        <source>The password is too short. Use at least 8 characters.</source>
        <translation>Kata sandi terlalu pendek. Gunakan sedikitnya 8 karakter.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Kata sandi terlalu panjang.</translation>
    </message>
    <message>
        <source>There is a user of this name already. Choose another name.</source>
        <translation>Sudah ada pengguna dengan nama ini. Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is an administrator already. Sign in instead.</source>
        <translation>Administrator sudah ada. Silakan masuk.</translation>
    </message>
    <message>
        <source>No screen shows this code now. Read it again: it changes when it has run out.</source>
        <translation>Tidak ada layar yang menampilkan kode ini sekarang. Baca lagi kodenya: kode berganti bila masa berlakunya habis.</translation>
    </message>
    <message>
        <source>This screen was approved already. It connects in a moment.</source>
        <translation>Layar ini sudah disetujui. Sebentar lagi tersambung.</translation>
    </message>
    <message>
        <source>This service was removed. Issue a number for another service.</source>
        <translation>Layanan ini sudah dihapus. Terbitkan nomor untuk layanan lain.</translation>
    </message>
    <message>
        <source>This password is one of the first that anybody would try. Choose another one, such as three words that do not belong together.</source>
        <translation>Kata sandi ini termasuk yang pertama dicoba orang. Pilih yang lain, misalnya tiga kata yang tidak berhubungan.</translation>
    </message>
    <message>
        <source>Change your own password with the current one, not as an administrator.</source>
        <translation>Ubah kata sandi Anda sendiri dengan kata sandi yang sekarang, bukan sebagai administrator.</translation>
    </message>
    <message>
        <source>The patient&apos;s id must have at least 3 characters.</source>
        <translation>ID pasien harus terdiri dari sedikitnya 3 karakter.</translation>
    </message>
    <message>
        <source>This scan cannot be asked for: too many wait already, or radiology does not make it.</source>
        <translation>Pemindaian ini tidak dapat diminta: sudah terlalu banyak yang menunggu, atau radiologi tidak melakukannya.</translation>
    </message>
    <message>
        <source>This scan cannot begin: it does not wait any more, or no room for it is free.</source>
        <translation>Pemindaian ini tidak dapat dimulai: sudah tidak menunggu lagi, atau tidak ada ruang yang kosong.</translation>
    </message>
    <message>
        <source>This scan is not in progress any more: somebody has completed or cancelled it.</source>
        <translation>Pemindaian ini tidak berlangsung lagi: sudah diselesaikan atau dibatalkan orang lain.</translation>
    </message>
    <message>
        <source>This scan is over and cannot be cancelled.</source>
        <translation>Pemindaian ini sudah berakhir dan tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>This visit is booked for another day.</source>
        <translation>Kunjungan ini dipesan untuk hari lain.</translation>
    </message>
    <message>
        <source>No more numbers of this service are given here. Ask at the reception.</source>
        <translation>Nomor layanan ini tidak diberikan lagi di sini. Tanyakan di pendaftaran.</translation>
    </message>
    <message>
        <source>This service gives out no numbers at this time. Ask at the reception.</source>
        <translation>Layanan ini tidak memberikan nomor pada jam ini. Tanyakan di pendaftaran.</translation>
    </message>
    <message>
        <source>This priority is not given here. Ask at the reception.</source>
        <translation>Prioritas ini tidak diberikan di sini. Tanyakan di pendaftaran.</translation>
    </message>
    <message>
        <source>A kiosk may not choose this in this clinic.</source>
        <translation>Kios tidak boleh memilih ini di klinik ini.</translation>
    </message>
    <message>
        <source>Too many numbers were asked for here. Wait a moment.</source>
        <translation>Terlalu banyak nomor diminta di sini. Tunggu sebentar.</translation>
    </message>
    <message>
        <source>There is one with this id already. Choose another id.</source>
        <translation>Sudah ada yang memakai id ini. Pilih id lain.</translation>
    </message>
    <message>
        <source>The numbers of another service begin like this already. Choose another prefix.</source>
        <translation>Nomor layanan lain sudah diawali seperti ini. Pilih awalan lain.</translation>
    </message>
    <message>
        <source>This service still has open visits. Finish or close them first.</source>
        <translation>Layanan ini masih memiliki kunjungan terbuka. Selesaikan atau tutup dahulu.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Ini bukan kata sandi Anda.</translation>
    </message>
    <message>
        <source>There are services or counters already. Somebody was faster; look at them first.</source>
        <translation>Sudah ada layanan atau loket. Ada yang lebih cepat; lihat dulu.</translation>
    </message>
    <message>
        <source>Something that was entered cannot be taken so. Look at it and try again.</source>
        <translation>Ada isian yang tidak dapat diterima. Periksa lalu coba lagi.</translation>
    </message>
    <message>
        <source>Something is missing. Fill it in and try again.</source>
        <translation>Ada yang belum diisi. Lengkapi lalu coba lagi.</translation>
    </message>
    <message>
        <source>This is no address of a server. http://192.168.1.10:3000 is one.</source>
        <translation>Ini bukan alamat server. Contoh yang benar: http://192.168.1.10:3000</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else one first, so that somebody can look after Loket.</source>
        <translation>Ini administrator terakhir. Jadikan orang lain administrator dahulu, supaya ada yang mengurus Loket.</translation>
    </message>
    <message>
        <source>Nobody takes rights from their own account. Ask another administrator.</source>
        <translation>Hak akun sendiri tidak dapat dicabut sendiri. Minta administrator lain.</translation>
    </message>
    <message>
        <source>The password was changed meanwhile. Sign in again with the new one.</source>
        <translation>Kata sandi telah diganti sementara itu. Masuk lagi dengan yang baru.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment and try again.</source>
        <translation>Terlalu banyak sekaligus. Tunggu sebentar lalu coba lagi.</translation>
    </message>
    <message>
        <source>Too many screens are connected to the server. Close those that nobody uses.</source>
        <translation>Terlalu banyak layar yang terhubung ke server. Tutup yang tidak dipakai.</translation>
    </message>
    <message>
        <source>The server is being stopped. Try again when it is back.</source>
        <translation>Server sedang dihentikan. Coba lagi setelah menyala.</translation>
    </message>
    <message>
        <source>The server&apos;s machine has no memory left. Nothing was changed; tell an administrator.</source>
        <translation>Memori komputer server habis. Tidak ada yang berubah; beri tahu administrator.</translation>
    </message>
    <message>
        <source>Something went wrong in the server. Look whether it was done; tell an administrator.</source>
        <translation>Terjadi kesalahan di server. Periksa apakah sudah terlaksana; beri tahu administrator.</translation>
    </message>
    <message>
        <source>The record was changed past Loket. Tell an administrator; loket check says where.</source>
        <translation>Catatan diubah di luar Loket. Beri tahu administrator; loket check menunjukkan di mana.</translation>
    </message>
    <message>
        <source>The server does not understand this console. Are both programs of the same version?</source>
        <translation>Server tidak memahami konsol ini. Apakah versi kedua program sama?</translation>
    </message>
    <message>
        <source>This patient already has %1 there at that time.</source>
        <translation>Pasien ini sudah punya %1 di sana pada waktu itu.</translation>
    </message>
    <message>
        <source>This counter is on a break. End the break first.</source>
        <translation>Loket ini sedang istirahat. Akhiri istirahat dulu.</translation>
    </message>
    <message>
        <source>There is no room for another note on %1. Tell it in person.</source>
        <translation>Catatan untuk %1 sudah penuh. Sampaikan secara langsung.</translation>
    </message>
    <message>
        <source>The record is being proven already.</source>
        <translation>Catatan sedang diperiksa.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose a folder that is there and that you may write in.</source>
        <translation>Berkas tidak dapat ditulis. Pilih folder yang ada dan boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>Ini bukan gambar yang dapat dibaca. Pilih berkas PNG atau JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. Choose a smaller one.</source>
        <translation>Gambar ini terlalu besar. Pilih yang lebih kecil.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port of Loket, so other computers and screens cannot connect. Close it, and try again.</source>
        <translation>Program lain di komputer ini memakai port Loket, sehingga komputer dan layar lain tidak dapat terhubung. Tutup program itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Write the message in one language at least.</source>
        <translation>Tulis pesan setidaknya dalam satu bahasa.</translation>
    </message>
    <message>
        <source>Choose who is to see it.</source>
        <translation>Pilih siapa yang akan melihatnya.</translation>
    </message>
    <message>
        <source>It must end after it begins, last at most 31 days, and begin within 31 days.</source>
        <translation>Harus berakhir setelah mulai, paling lama 31 hari, dan mulai dalam 31 hari.</translation>
    </message>
    <message>
        <source>A service that you chose is not there any more. Take it out and send it again.</source>
        <translation>Layanan yang Anda pilih sudah tidak ada. Keluarkan, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>Too many broadcasts are current or planned already. Withdraw one first.</source>
        <translation>Sudah terlalu banyak siaran yang tampil atau dijadwalkan. Tarik satu dahulu.</translation>
    </message>
    <message>
        <source>This broadcast is over already: nobody sees it any more.</source>
        <translation>Siaran ini sudah selesai: tidak ada lagi yang melihatnya.</translation>
    </message>
    <message>
        <source>Loket is copying or checking the data already. Wait until it is done, or stop it.</source>
        <translation>Loket sedang menyalin atau memeriksa data. Tunggu sampai selesai, atau hentikan.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups first.</source>
        <translation>Pilih dulu folder untuk cadangan.</translation>
    </message>
    <message>
        <source>That folder is among Loket&apos;s own data, and the backups would be lost with it. Choose another one, best on another disk.</source>
        <translation>Folder itu berada di dalam data Loket sendiri, dan cadangan akan hilang bersamanya. Pilih yang lain, sebaiknya di disk lain.</translation>
    </message>
    <message>
        <source>This backup is not there: somebody took it away, or its disk is not connected.</source>
        <translation>Cadangan ini tidak ada: seseorang memindahkannya, atau disknya tidak tersambung.</translation>
    </message>
    <message>
        <source>The folder is not there. Connect the stick or the computer that it is on, or choose another folder.</source>
        <translation>Folder tidak ada. Sambungkan flash disk atau komputer tempatnya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Loket may not write in that folder. Choose another one, or let its account write there.</source>
        <translation>Loket tidak boleh menulis di folder itu. Pilih yang lain, atau beri akunnya hak menulis di sana.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose a folder on another disk.</source>
        <translation>Disk penuh. Kosongkan sebagian, atau pilih folder di disk lain.</translation>
    </message>
    <message>
        <source>The data could not be copied. Check the data, and try another disk.</source>
        <translation>Data tidak dapat disalin. Periksa data, dan coba disk lain.</translation>
    </message>
    <message>
        <source>The copy is damaged and was thrown away. Check the data now, and have the disk looked at.</source>
        <translation>Salinannya rusak dan dibuang. Periksa data sekarang, dan minta disknya diperiksa.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Dihentikan sebelum selesai.</translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation>Nilai ini tidak mungkin di sini.</translation>
    </message>
    <message>
        <source>The file loket.toml cannot be read as it is now. Somebody must mend it by hand before settings can be changed here.</source>
        <translation>Berkas loket.toml saat ini tidak dapat dibaca. Perbaiki dulu secara manual sebelum setelan dapat diubah di sini.</translation>
    </message>
    <message>
        <source>This is not the address of one computer. Write one like 192.168.1.9.</source>
        <translation>Ini bukan alamat satu komputer. Tulis seperti 192.168.1.9.</translation>
    </message>
    <message>
        <source>This is the address of a proxy: everybody who comes through it would work without signing in.</source>
        <translation>Ini alamat proksi: semua yang lewat sana akan bekerja tanpa masuk.</translation>
    </message>
    <message>
        <source>There is no such pharmacy here. Choose another one.</source>
        <translation>Tidak ada farmasi seperti itu di sini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Somebody was faster: this prescription is not where it was a moment ago.</source>
        <translation>Ada yang lebih cepat: resep ini sudah berubah sejak tadi.</translation>
    </message>
    <message>
        <source>Somebody else is preparing this prescription already. Take it over?</source>
        <translation>Resep ini sudah disiapkan orang lain. Ambil alih?</translation>
    </message>
    <message>
        <source>Settle every item before the patient is called.</source>
        <translation>Selesaikan setiap obat sebelum pasien dipanggil.</translation>
    </message>
    <message>
        <source>This prescription has no such item.</source>
        <translation>Obat itu tidak ada di resep ini.</translation>
    </message>
    <message>
        <source>A part is at least 1 and less than what was prescribed.</source>
        <translation>Sebagian berarti paling sedikit 1 dan kurang dari yang diresepkan.</translation>
    </message>
    <message>
        <source>The pharmacy has as many open prescriptions as it can. Give out or cancel some first.</source>
        <translation>Farmasi sudah penuh dengan resep terbuka. Serahkan atau batalkan beberapa dahulu.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. It is shown as it is now: look, then change it again.</source>
        <translation>Sementara itu orang lain sudah mengubahnya. Yang tampil adalah keadaannya sekarang: periksa, lalu ubah lagi.</translation>
    </message>
    <message>
        <source>It is in another state already, and cannot go there from it.</source>
        <translation>Statusnya sudah berubah, dan dari situ tidak bisa ke status ini.</translation>
    </message>
    <message>
        <source>This person has no account here any more.</source>
        <translation>Orang ini tidak lagi memiliki akun di sini.</translation>
    </message>
    <message>
        <source>So much has been said about it that it takes no more.</source>
        <translation>Komentarnya sudah terlalu banyak dan tidak bisa ditambah lagi.</translation>
    </message>
    <message>
        <source>The server sends messages of this name itself. Choose another name.</source>
        <translation>Server sendiri memakai nama pesan ini. Pilih nama lain.</translation>
    </message>
    <message>
        <source>%3 works at %2. Take the counter over first.</source>
        <translation>%3 bekerja di %2. Ambil alih loketnya dulu.</translation>
    </message>
    <message>
        <source>The way leads to the same place twice without another stop in between. Leave one out.</source>
        <translation>Alurnya menuju tempat yang sama dua kali tanpa singgah di tempat lain. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>That is no folder: a file has this name, or a link that leads nowhere. Choose another one.</source>
        <translation>Itu bukan folder: nama ini dipakai oleh sebuah berkas, atau tautan yang tidak menuju ke mana pun. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This name is longer than a disk takes. Choose a shorter one.</source>
        <translation>Nama ini terlalu panjang untuk disk. Pilih yang lebih pendek.</translation>
    </message>
    <message>
        <source>This is not changed here, but where it is said: where Loket is started, or in its file loket.toml.</source>
        <translation>Ini tidak diubah di sini, tetapi di tempat penetapannya: saat Loket dijalankan, atau di berkas loket.toml.</translation>
    </message>
    <message>
        <source>The server cannot write its file loket.toml: it is read-only, or its disk is full. Nothing was changed.</source>
        <translation>Server tidak bisa menulis berkas loket.toml: berkas itu hanya bisa dibaca, atau disknya penuh. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>It must begin within 31 days, end later than now, and last at most 31 days.</source>
        <translation>Harus mulai dalam 31 hari, berakhir setelah sekarang, dan berlangsung paling lama 31 hari.</translation>
    </message>
    <message>
        <source>Too many alerts and notices are open. Withdraw one first.</source>
        <translation>Terlalu banyak peringatan dan pemberitahuan yang masih berlaku. Tarik satu dahulu.</translation>
    </message>
    <message>
        <source>It is over already: nobody is shown it any more.</source>
        <translation>Sudah berakhir: tidak ditampilkan lagi kepada siapa pun.</translation>
    </message>
    <message>
        <source>A service that you chose is not there any more. Take it out and try again.</source>
        <translation>Layanan yang Anda pilih sudah tidak ada. Keluarkan lalu coba lagi.</translation>
    </message>
    <message>
        <source>No printer is set up. An administrator adds one under “Screens”.</source>
        <translation>Belum ada printer. Administrator menambahkannya di “Layar”.</translation>
    </message>
    <message>
        <source>The slip of %1 is being printed already.</source>
        <translation>Slip %1 sedang dicetak.</translation>
    </message>
    <message>
        <source>%1 is over: there is no slip of it any more.</source>
        <translation>%1 sudah selesai: slipnya tidak ada lagi.</translation>
    </message>
    <message>
        <source>Nothing of this prescription is given out, so there is nothing to label.</source>
        <translation>Tidak ada obat yang diserahkan dari resep ini, jadi tidak ada yang diberi label.</translation>
    </message>
    <message>
        <source>The server has no fonts to paint with. Ask whoever looks after it.</source>
        <translation>Server tidak punya fon untuk melukis. Tanyakan kepada pengelolanya.</translation>
    </message>
    <message>
        <source>This patient does not wait any more.</source>
        <translation>Pasien ini sudah tidak menunggu.</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>Konsultasi ini sudah selesai.</translation>
    </message>
    <message>
        <source>This consultation has begun. End it instead.</source>
        <translation>Konsultasi ini sudah dimulai. Akhiri saja.</translation>
    </message>
    <message>
        <source>This visit has a consultation already.</source>
        <translation>Kunjungan ini sudah punya konsultasi.</translation>
    </message>
    <message>
        <source>There are as many inside this consultation as there may be.</source>
        <translation>Konsultasi ini sudah penuh.</translation>
    </message>
    <message>
        <source>Very many wait for this consultation. Try again later.</source>
        <translation>Sangat banyak yang menunggu konsultasi ini. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>You are in too many consultations at the same time. Leave some of them.</source>
        <translation>Anda berada dalam terlalu banyak konsultasi sekaligus. Tinggalkan beberapa di antaranya.</translation>
    </message>
    <message>
        <source>There are too many consultations that are not over. End or cancel some first.</source>
        <translation>Terlalu banyak konsultasi yang belum selesai. Akhiri atau batalkan beberapa dahulu.</translation>
    </message>
    <message>
        <source>There are enough invitations to this consultation already.</source>
        <translation>Undangan untuk konsultasi ini sudah cukup banyak.</translation>
    </message>
    <message>
        <source>The video could not be set up. Leave, and come back in.</source>
        <translation>Video tidak dapat disambungkan. Keluar, lalu masuk lagi.</translation>
    </message>
    <message>
        <source>Nothing more can be written in this consultation.</source>
        <translation>Tidak ada lagi yang dapat ditulis dalam konsultasi ini.</translation>
    </message>
    <message>
        <source>The whiteboard is full. Clear it to go on drawing.</source>
        <translation>Papan tulis penuh. Kosongkan untuk terus menggambar.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>Tidak ada milik Anda yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>It is too early to check this visit in.</source>
        <translation>Masih terlalu awal untuk mendaftarkan kedatangan ini.</translation>
    </message>
    <message>
        <source>%1 is checked in already.</source>
        <translation>%1 sudah tercatat hadir.</translation>
    </message>
    <message>
        <source>%1 is over, and cannot be checked in.</source>
        <translation>%1 sudah selesai dan tidak dapat dicatat hadir.</translation>
    </message>
    <message>
        <source>This screen is not connected. Turn it on first.</source>
        <translation>Layar ini tidak terhubung. Nyalakan dahulu.</translation>
    </message>
    <message>
        <source>The server has no voice for this language.</source>
        <translation>Server tidak memiliki suara untuk bahasa ini.</translation>
    </message>
    <message>
        <source>Too many calls are being made into speech. Try again in a moment.</source>
        <translation>Terlalu banyak panggilan sedang dijadikan suara. Coba lagi sebentar.</translation>
    </message>
    <message>
        <source>This sound file cannot be used.</source>
        <translation>Berkas suara ini tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>Somebody else has settled this medicine meanwhile. Look, and settle it again only if that is meant.</source>
        <translation>Orang lain sudah menyelesaikan obat ini sementara itu. Periksa dahulu, dan selesaikan lagi hanya jika memang dimaksudkan.</translation>
    </message>
    <message>
        <source>This person can do nothing about it any more. Choose somebody else.</source>
        <translation>Orang ini tidak dapat menanganinya lagi. Pilih orang lain.</translation>
    </message>
    <message>
        <source>So much was noted about it that it takes no more.</source>
        <translation>Catatannya sudah sebanyak yang muat.</translation>
    </message>
    <message>
        <source>Every medicine was refused, so there is nothing to collect. Cancel the prescription and say why.</source>
        <translation>Semua obat ditolak, jadi tidak ada yang dapat diambil. Batalkan resepnya dan sebutkan alasannya.</translation>
    </message>
    <message>
        <source>The template does not hold. Choose a title, and at least one column that says what a row is about.</source>
        <translation>Templat ini tidak berlaku. Pilih judul, dan paling sedikit satu kolom yang menyebutkan isi barisnya.</translation>
    </message>
    <message>
        <source>This template belongs to the program. Make your own from it.</source>
        <translation>Templat ini milik program. Buatlah templat sendiri darinya.</translation>
    </message>
    <message>
        <source>There are too many templates. Remove one that nobody needs.</source>
        <translation>Templat sudah terlalu banyak. Hapus satu yang tidak diperlukan.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Waktu ini sudah lewat. Pilih yang lebih nanti.</translation>
    </message>
    <message>
        <source>This invitation was opened already. Ask for another one.</source>
        <translation>Undangan ini sudah dibuka. Minta yang baru.</translation>
    </message>
    <message>
        <source>You are not in this room any more. Enter it again.</source>
        <translation>Anda tidak lagi berada di ruangan ini. Masuklah lagi.</translation>
    </message>
    <message>
        <source>That folder is among Loket&apos;s own data. Choose another folder.</source>
        <translation>Folder itu termasuk data Loket sendiri. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Too many reports are made daily. Remove one that nobody needs.</source>
        <translation>Terlalu banyak laporan dibuat setiap hari. Hapus salah satu yang tidak diperlukan.</translation>
    </message>
    <message>
        <source>This report is put into that folder already, under the same names. Choose another folder.</source>
        <translation>Laporan ini sudah ditaruh di folder itu dengan nama yang sama. Pilih folder lain.</translation>
    </message>
    <message>
        <source>It was cancelled before it was ready.</source>
        <translation>Dibatalkan sebelum siap.</translation>
    </message>
    <message>
        <source>Who arranged it may not have this report any more. Change it, and it is yours.</source>
        <translation>Yang mengaturnya tidak berhak lagi atas laporan ini. Ubahlah, maka menjadi milik Anda.</translation>
    </message>
    <message>
        <source>Fill in what still stands as ___, in every language, or empty that language.</source>
        <translation>Isi yang masih berupa ___ di setiap bahasa, atau kosongkan bahasa itu.</translation>
    </message>
    <message>
        <source>The data is in a database of PostgreSQL. Whoever runs that copies it, with pg_dump.</source>
        <translation>Data ada di basis data PostgreSQL. Yang mengelolanya menyalinnya dengan pg_dump.</translation>
    </message>
    <message>
        <source>No slip of this visit was printed.</source>
        <translation>Belum ada slip kunjungan ini yang dicetak.</translation>
    </message>
    <message>
        <source>The server speaks https alone. Start this program anew with its address as https://….</source>
        <translation>Server hanya melayani https. Jalankan ulang program ini dengan alamatnya sebagai https://….</translation>
    </message>
    <message>
        <source>This PC does not trust the certificate of the server. Copy tls/authority.crt of the server&apos;s data into the folder tls of this PC&apos;s own, and start this program anew.</source>
        <translation>PC ini tidak memercayai sertifikat server. Salin tls/authority.crt dari data server ke folder tls di data PC ini, lalu jalankan ulang program ini.</translation>
    </message>
    <message>
        <source>Something else was asked for meanwhile.</source>
        <translation>Sementara itu sudah diminta yang lain.</translation>
    </message>
    <message>
        <source>Reports may not be put into that folder. Choose one of those that are named, or one below. Others are added to reports.folders in loket.toml.</source>
        <translation>Laporan tidak boleh ditaruh di folder itu. Pilih salah satu yang disebut, atau folder di dalamnya. Yang lain ditambahkan pada reports.folders di loket.toml.</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pasien</translation>
    </message>
    <message>
        <source>Patient&apos;s ID</source>
        <translation>ID pasien</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>Tercatat sebagai</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Choose an event in the list.</source>
        <translation>Pilih kejadian dalam daftar.</translation>
    </message>
    <message>
        <source>As it is on record</source>
        <translation>Seperti yang tercatat</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm:ss</source>
        <comment>a day and a time</comment>
        <translation>ddd, d MMM yyyy HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>EventFilters</name>
    <message>
        <source>Write a day like 2026-01-31.</source>
        <translation>Tulis tanggal seperti 2026-01-31.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Siapa pelakunya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pasien</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Nama atau ID</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dari … sampai …</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Sepanjang waktu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Sampai dengan</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Who (id)</source>
        <translation>Siapa (id)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pasien</translation>
    </message>
    <message>
        <source>Patient (id)</source>
        <translation>Pasien (id)</translation>
    </message>
    <message>
        <source>About (id)</source>
        <translation>Tentang (id)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>Nomor diberikan</translation>
    </message>
    <message>
        <source>%1 gave out %2 for %4</source>
        <translation>%1 memberikan %2 untuk %4</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Lapor datang</translation>
    </message>
    <message>
        <source>%1 checked in %2 for %4</source>
        <translation>%1 mencatat kedatangan %2 untuk %4</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>%1 called %2 to %3</source>
        <translation>%1 memanggil %2 ke %3</translation>
    </message>
    <message>
        <source>Called once more</source>
        <translation>Dipanggil ulang</translation>
    </message>
    <message>
        <source>%1 called %2 to %3 once more</source>
        <translation>%1 memanggil ulang %2 ke %3</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Dimulai</translation>
    </message>
    <message>
        <source>%1 began with %2 at %3</source>
        <translation>%1 mulai melayani %2 di %3</translation>
    </message>
    <message>
        <source>Put back in line</source>
        <translation>Dikembalikan ke antrean</translation>
    </message>
    <message>
        <source>%1 put %2 back in line for %4</source>
        <translation>%1 mengembalikan %2 ke antrean %4</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak datang</translation>
    </message>
    <message>
        <source>%1 noted that %2 did not come to %3</source>
        <translation>%1 mencatat bahwa %2 tidak datang ke %3</translation>
    </message>
    <message>
        <source>Back after a no-show</source>
        <translation>Kembali setelah tidak datang</translation>
    </message>
    <message>
        <source>%1 took %2 back into the line for %4</source>
        <translation>%1 memasukkan kembali %2 ke antrean %4</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>%1 parked %2</source>
        <translation>%1 menunda %2</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Dipanggil kembali</translation>
    </message>
    <message>
        <source>%1 called %2 back to %3</source>
        <translation>%1 memanggil kembali %2 ke %3</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Diteruskan</translation>
    </message>
    <message>
        <source>%1 sent %2 on to %4</source>
        <translation>%1 meneruskan %2 ke %4</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>%1 finished with %2</source>
        <translation>%1 selesai melayani %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>%1 cancelled %2</source>
        <translation>%1 membatalkan %2</translation>
    </message>
    <message>
        <source>Closed with the day</source>
        <translation>Ditutup bersama hari</translation>
    </message>
    <message>
        <source>%1 closed the day, and %2 with it</source>
        <translation>%1 menutup hari, beserta %2</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Data diubah</translation>
    </message>
    <message>
        <source>%1 changed the details of %2</source>
        <translation>%1 mengubah data %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>%1 undid the last step of %2</source>
        <translation>%1 mengurungkan langkah terakhir %2</translation>
    </message>
    <message>
        <source>Moved with the clock</source>
        <translation>Digeser bersama jam</translation>
    </message>
    <message>
        <source>The clock was set, and the times of %2 with it</source>
        <translation>Jam disetel, dan waktu %2 ikut bergeser</translation>
    </message>
    <message>
        <source>Many changed at once</source>
        <translation>Banyak berubah sekaligus</translation>
    </message>
    <message>
        <source>Many visits were closed or moved at once, by %1</source>
        <translation>Banyak kunjungan ditutup atau digeser sekaligus, oleh %1</translation>
    </message>
    <message>
        <source>Service added</source>
        <translation>Layanan ditambah</translation>
    </message>
    <message>
        <source>%1 added the service %2</source>
        <translation>%1 menambah layanan %2</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>Layanan diubah</translation>
    </message>
    <message>
        <source>%1 changed the service %2</source>
        <translation>%1 mengubah layanan %2</translation>
    </message>
    <message>
        <source>Service removed</source>
        <translation>Layanan dihapus</translation>
    </message>
    <message>
        <source>%1 removed the service %2</source>
        <translation>%1 menghapus layanan %2</translation>
    </message>
    <message>
        <source>Counter added</source>
        <translation>Loket ditambah</translation>
    </message>
    <message>
        <source>%1 added the counter %2</source>
        <translation>%1 menambah loket %2</translation>
    </message>
    <message>
        <source>Counter changed</source>
        <translation>Loket diubah</translation>
    </message>
    <message>
        <source>%1 changed the counter %2</source>
        <translation>%1 mengubah loket %2</translation>
    </message>
    <message>
        <source>Counter removed</source>
        <translation>Loket dihapus</translation>
    </message>
    <message>
        <source>%1 removed the counter %2</source>
        <translation>%1 menghapus loket %2</translation>
    </message>
    <message>
        <source>Counter opened</source>
        <translation>Loket dibuka</translation>
    </message>
    <message>
        <source>%1 opened %2</source>
        <translation>%1 membuka %2</translation>
    </message>
    <message>
        <source>Counter closed</source>
        <translation>Loket ditutup</translation>
    </message>
    <message>
        <source>%1 closed %2</source>
        <translation>%1 menutup %2</translation>
    </message>
    <message>
        <source>Scan asked for</source>
        <translation>Pemindaian diminta</translation>
    </message>
    <message>
        <source>%1 asked for a scan of %2</source>
        <translation>%1 meminta pemindaian untuk %2</translation>
    </message>
    <message>
        <source>Scan begun</source>
        <translation>Pemindaian dimulai</translation>
    </message>
    <message>
        <source>%1 began the scan of %2</source>
        <translation>%1 memulai pemindaian %2</translation>
    </message>
    <message>
        <source>Scan completed</source>
        <translation>Pemindaian selesai</translation>
    </message>
    <message>
        <source>%1 completed the scan of %2</source>
        <translation>%1 menyelesaikan pemindaian %2</translation>
    </message>
    <message>
        <source>Scan cancelled</source>
        <translation>Pemindaian dibatalkan</translation>
    </message>
    <message>
        <source>%1 cancelled the scan of %2</source>
        <translation>%1 membatalkan pemindaian %2</translation>
    </message>
    <message>
        <source>Scan late</source>
        <translation>Pemindaian terlambat</translation>
    </message>
    <message>
        <source>The scan of %2 takes longer than it should</source>
        <translation>Pemindaian %2 lebih lama dari seharusnya</translation>
    </message>
    <message>
        <source>Scans moved with the clock</source>
        <translation>Pemindaian digeser bersama jam</translation>
    </message>
    <message>
        <source>The clock was set, and the times of all scans with it</source>
        <translation>Jam disetel, dan waktu semua pemindaian ikut bergeser</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 masuk</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 keluar</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Gagal masuk</translation>
    </message>
    <message>
        <source>Somebody tried to sign in as %2 and failed</source>
        <translation>Seseorang mencoba masuk sebagai %2 dan gagal</translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation>Kata sandi ditolak</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Kata sandi diganti</translation>
    </message>
    <message>
        <source>%1 changed the own password</source>
        <translation>%1 mengganti kata sandinya sendiri</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Kata sandi ditetapkan</translation>
    </message>
    <message>
        <source>%1 set a new password for %2</source>
        <translation>%1 menetapkan kata sandi baru untuk %2</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Akun ditambah</translation>
    </message>
    <message>
        <source>%1 added an account for %2</source>
        <translation>%1 menambah akun untuk %2</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Akun diubah</translation>
    </message>
    <message>
        <source>%1 changed the account of %2</source>
        <translation>%1 mengubah akun %2</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Akun dinonaktifkan</translation>
    </message>
    <message>
        <source>%1 disabled the account of %2</source>
        <translation>%1 menonaktifkan akun %2</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Akun diaktifkan</translation>
    </message>
    <message>
        <source>%1 enabled the account of %2</source>
        <translation>%1 mengaktifkan akun %2</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesi diakhiri</translation>
    </message>
    <message>
        <source>%1 ended a session</source>
        <translation>%1 mengakhiri sebuah sesi</translation>
    </message>
    <message>
        <source>Session ended when idle</source>
        <translation>Sesi berakhir karena diam</translation>
    </message>
    <message>
        <source>A session ended because nobody used it</source>
        <translation>Sebuah sesi berakhir karena tidak dipakai</translation>
    </message>
    <message>
        <source>All access ended</source>
        <translation>Semua akses diakhiri</translation>
    </message>
    <message>
        <source>After a backup was put back, all were signed out</source>
        <translation>Setelah cadangan dipulihkan, semua orang dikeluarkan</translation>
    </message>
    <message>
        <source>Screen asked to be let in</source>
        <translation>Layar minta diizinkan</translation>
    </message>
    <message>
        <source>A screen asked to be let in</source>
        <translation>Sebuah layar minta diizinkan masuk</translation>
    </message>
    <message>
        <source>Screen let in</source>
        <translation>Layar diizinkan</translation>
    </message>
    <message>
        <source>%1 let in a screen</source>
        <translation>%1 mengizinkan sebuah layar</translation>
    </message>
    <message>
        <source>Screen connected</source>
        <translation>Layar terhubung</translation>
    </message>
    <message>
        <source>The screen %2 has come in</source>
        <translation>Layar %2 sudah masuk</translation>
    </message>
    <message>
        <source>Screen sent away</source>
        <translation>Layar ditolak</translation>
    </message>
    <message>
        <source>%1 sent a screen away</source>
        <translation>%1 menolak sebuah layar</translation>
    </message>
    <message>
        <source>Screen made way</source>
        <translation>Layar memberi tempat</translation>
    </message>
    <message>
        <source>A screen that asked to be let in made way for another</source>
        <translation>Layar yang minta diizinkan memberi tempat bagi yang lain</translation>
    </message>
    <message>
        <source>Screen removed</source>
        <translation>Layar dihapus</translation>
    </message>
    <message>
        <source>%1 removed the screen %2</source>
        <translation>%1 menghapus layar %2</translation>
    </message>
    <message>
        <source>Address trusted</source>
        <translation>Alamat dipercaya</translation>
    </message>
    <message>
        <source>The address %2 works here without signing in</source>
        <translation>Alamat %2 bekerja di sini tanpa masuk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Dilakukan</translation>
    </message>
    <message>
        <source>%1 did: %2</source>
        <translation>%1 melakukan: %2</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Tidak dilakukan</translation>
    </message>
    <message>
        <source>%1 wanted, and it was not done: %2</source>
        <translation>%1 ingin, tetapi tidak dilakukan: %2</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Dilihat</translation>
    </message>
    <message>
        <source>%1 looked at %2</source>
        <translation>%1 melihat %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 ditolak: %2</translation>
    </message>
    <message>
        <source>By a trusted address</source>
        <translation>Oleh alamat tepercaya</translation>
    </message>
    <message>
        <source>%1, an address that is trusted, did: %2</source>
        <translation>%1, alamat tepercaya, melakukan: %2</translation>
    </message>
    <message>
        <source>Very many at once</source>
        <translation>Sangat banyak sekaligus</translation>
    </message>
    <message>
        <source>Very many did very much at once</source>
        <translation>Sangat banyak yang melakukan sangat banyak hal sekaligus</translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>Jam diragukan</translation>
    </message>
    <message>
        <source>The computer&apos;s clock jumped and is in doubt</source>
        <translation>Jam komputer melompat dan diragukan</translation>
    </message>
    <message>
        <source>Clock believed</source>
        <translation>Jam dipercaya</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is believed again</source>
        <translation>Jam komputer dipercaya kembali</translation>
    </message>
    <message>
        <source>Record broken</source>
        <translation>Catatan rusak</translation>
    </message>
    <message>
        <source>The record or the data were found changed past the program</source>
        <translation>Catatan atau data ternyata diubah di luar program</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>Cadangan dipulihkan</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>Sebuah cadangan dipulihkan</translation>
    </message>
    <message>
        <source>the list of visits</source>
        <translation>daftar kunjungan</translation>
    </message>
    <message>
        <source>a message to all</source>
        <translation>pesan untuk semua</translation>
    </message>
    <message>
        <source>the queue, live</source>
        <translation>antrean, langsung</translation>
    </message>
    <message>
        <source>the scans, live</source>
        <translation>pemindaian, langsung</translation>
    </message>
    <message>
        <source>the event log</source>
        <translation>catatan kejadian</translation>
    </message>
    <message>
        <source>a proof of the record</source>
        <translation>pemeriksaan catatan</translation>
    </message>
    <message>
        <source>ending the proof of the record</source>
        <translation>menghentikan pemeriksaan catatan</translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>akun-akun</translation>
    </message>
    <message>
        <source>who is signed in where</source>
        <translation>siapa masuk di mana</translation>
    </message>
    <message>
        <source>the screens</source>
        <translation>layar-layar</translation>
    </message>
    <message>
        <source>the program&apos;s counters</source>
        <translation>angka-angka program</translation>
    </message>
    <message>
        <source>the connections</source>
        <translation>sambungan</translation>
    </message>
    <message>
        <source>the channels</source>
        <translation>saluran</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Somebody who is not signed in</source>
        <translation>Seseorang yang belum masuk</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>Pasien</translation>
    </message>
    <message>
        <source>Backups arranged</source>
        <translation>Cadangan diatur</translation>
    </message>
    <message>
        <source>%1 arranged where and when backups are made</source>
        <translation>%1 mengatur di mana dan kapan cadangan dibuat</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Cadangan dibuat</translation>
    </message>
    <message>
        <source>%1 made the backup %2</source>
        <translation>%1 membuat cadangan %2</translation>
    </message>
    <message>
        <source>Backup not made</source>
        <translation>Cadangan gagal</translation>
    </message>
    <message>
        <source>%1 could not make a backup</source>
        <translation>%1 gagal membuat cadangan</translation>
    </message>
    <message>
        <source>Old backup removed</source>
        <translation>Cadangan lama dihapus</translation>
    </message>
    <message>
        <source>%1 removed the old backup %2</source>
        <translation>%1 menghapus cadangan lama %2</translation>
    </message>
    <message>
        <source>Restore tried</source>
        <translation>Pemulihan sudah dicoba</translation>
    </message>
    <message>
        <source>%1 tried whether the backup %2 can be restored</source>
        <translation>%1 mencoba apakah cadangan %2 dapat dipulihkan</translation>
    </message>
    <message>
        <source>Data checked</source>
        <translation>Data diperiksa</translation>
    </message>
    <message>
        <source>%1 had all data checked</source>
        <translation>%1 memeriksa semua data</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>sebuah cadangan</translation>
    </message>
    <message>
        <source>the try of a restore</source>
        <translation>percobaan pemulihan</translation>
    </message>
    <message>
        <source>the check of the data</source>
        <translation>pemeriksaan data</translation>
    </message>
    <message>
        <source>the end of a backup or check</source>
        <translation>penghentian cadangan atau pemeriksaan</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Setelan diubah</translation>
    </message>
    <message>
        <source>%1 changed the setting %2</source>
        <translation>%1 mengubah setelan %2</translation>
    </message>
    <message>
        <source>Address trusted from now on</source>
        <translation>Alamat mulai dipercaya</translation>
    </message>
    <message>
        <source>%1 lets %2 work without signing in</source>
        <translation>%1 mengizinkan %2 bekerja tanpa masuk</translation>
    </message>
    <message>
        <source>Address trusted no more</source>
        <translation>Alamat tidak lagi dipercaya</translation>
    </message>
    <message>
        <source>%1 lets %2 work without signing in no more</source>
        <translation>%1 tidak lagi mengizinkan %2 bekerja tanpa masuk</translation>
    </message>
    <message>
        <source>%1 gave a wrong password of the own account</source>
        <translation>%1 salah mengetik kata sandi akunnya sendiri</translation>
    </message>
    <message>
        <source>Screen changed</source>
        <translation>Layar diubah</translation>
    </message>
    <message>
        <source>%1 changed what the screen %2 shows</source>
        <translation>%1 mengubah tampilan layar %2</translation>
    </message>
    <message>
        <source>Prescription ordered</source>
        <translation>Resep dibuat</translation>
    </message>
    <message>
        <source>%1 ordered medicines for %2</source>
        <translation>%1 meresepkan obat untuk %2</translation>
    </message>
    <message>
        <source>Prescription taken</source>
        <translation>Resep diambil</translation>
    </message>
    <message>
        <source>%1 took the prescription of %2</source>
        <translation>%1 mengambil resep %2</translation>
    </message>
    <message>
        <source>Medicine settled</source>
        <translation>Obat diselesaikan</translation>
    </message>
    <message>
        <source>%1 settled an item of the prescription of %2</source>
        <translation>%1 menyelesaikan satu obat pada resep %2</translation>
    </message>
    <message>
        <source>Prescription ready</source>
        <translation>Resep siap</translation>
    </message>
    <message>
        <source>%1 made the prescription of %2 ready</source>
        <translation>%1 menyiapkan resep %2 sampai siap</translation>
    </message>
    <message>
        <source>Prescription collected</source>
        <translation>Obat diserahkan</translation>
    </message>
    <message>
        <source>%1 gave %2 the medicines</source>
        <translation>%1 menyerahkan obat kepada %2</translation>
    </message>
    <message>
        <source>Prescription cancelled</source>
        <translation>Resep dibatalkan</translation>
    </message>
    <message>
        <source>%1 cancelled the prescription of %2</source>
        <translation>%1 membatalkan resep %2</translation>
    </message>
    <message>
        <source>Prescription late</source>
        <translation>Resep terlambat</translation>
    </message>
    <message>
        <source>The prescription of %2 takes longer than it should</source>
        <translation>Resep %2 lebih lama dari seharusnya</translation>
    </message>
    <message>
        <source>Prescriptions moved with the clock</source>
        <translation>Resep digeser bersama jam</translation>
    </message>
    <message>
        <source>The clock was set, and the times of all prescriptions with it</source>
        <translation>Jam disetel, dan waktu semua resep ikut digeser</translation>
    </message>
    <message>
        <source>the prescriptions</source>
        <translation>daftar resep</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>%1 published to %2</source>
        <translation>%1 menerbitkan pesan ke %2</translation>
    </message>
    <message>
        <source>People were told</source>
        <translation>Petugas diberi tahu</translation>
    </message>
    <message>
        <source>%1 told people what concerns them</source>
        <translation>%1 memberi tahu petugas yang bersangkutan</translation>
    </message>
    <message>
        <source>Notifications taken back</source>
        <translation>Notifikasi ditarik kembali</translation>
    </message>
    <message>
        <source>%1 took back what nobody need read any more</source>
        <translation>%1 menarik kembali yang tidak perlu dibaca lagi</translation>
    </message>
    <message>
        <source>Notifications read</source>
        <translation>Notifikasi dibaca</translation>
    </message>
    <message>
        <source>%1 read notifications</source>
        <translation>%1 membaca notifikasi</translation>
    </message>
    <message>
        <source>Alert or notice</source>
        <translation>Peringatan atau pemberitahuan</translation>
    </message>
    <message>
        <source>%1 gave out an alert or a notice of maintenance</source>
        <translation>%1 menyampaikan peringatan atau pemberitahuan pemeliharaan</translation>
    </message>
    <message>
        <source>Alert or notice withdrawn</source>
        <translation>Peringatan atau pemberitahuan ditarik</translation>
    </message>
    <message>
        <source>%1 withdrew an alert or a notice of maintenance</source>
        <translation>%1 menarik peringatan atau pemberitahuan pemeliharaan</translation>
    </message>
    <message>
        <source>Break begun</source>
        <translation>Istirahat dimulai</translation>
    </message>
    <message>
        <source>%1 began a break at %2</source>
        <translation>%1 memulai istirahat di %2</translation>
    </message>
    <message>
        <source>Counter left</source>
        <translation>Loket ditinggalkan</translation>
    </message>
    <message>
        <source>%1: nobody works at %2 any more</source>
        <translation>%1: tidak ada lagi yang bekerja di %2</translation>
    </message>
    <message>
        <source>Entry processed</source>
        <translation>Entri diproses</translation>
    </message>
    <message>
        <source>%1 sent an entry to the template</source>
        <translation>%1 mengirim entri ke templat</translation>
    </message>
    <message>
        <source>a prescription</source>
        <translation>sebuah resep</translation>
    </message>
    <message>
        <source>the figures of the pharmacy</source>
        <translation>angka apotek</translation>
    </message>
    <message>
        <source>a message to the pharmacies</source>
        <translation>pesan untuk apotek</translation>
    </message>
    <message>
        <source>the prescriptions, live</source>
        <translation>resep, secara langsung</translation>
    </message>
    <message>
        <source>order medicines</source>
        <translation>meresepkan obat</translation>
    </message>
    <message>
        <source>take a prescription</source>
        <translation>mengambil resep</translation>
    </message>
    <message>
        <source>settle a medicine</source>
        <translation>menyelesaikan satu obat</translation>
    </message>
    <message>
        <source>make a prescription ready</source>
        <translation>menyiapkan resep sampai selesai</translation>
    </message>
    <message>
        <source>give out medicines</source>
        <translation>menyerahkan obat</translation>
    </message>
    <message>
        <source>cancel a prescription</source>
        <translation>membatalkan resep</translation>
    </message>
    <message>
        <source>the service desk, live</source>
        <translation>meja layanan, secara langsung</translation>
    </message>
    <message>
        <source>who works here</source>
        <translation>siapa yang bekerja di sini</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation>tiket</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>the proposal</source>
        <translation>usulan</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>kontrak</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>the inquiry</source>
        <translation>pertanyaan</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: baru</translation>
    </message>
    <message>
        <source>%1 put %3 %2 on the service desk</source>
        <translation>%1 menaruh %3 %2 di meja layanan</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: diubah</translation>
    </message>
    <message>
        <source>%1 changed %3 %2</source>
        <translation>%1 mengubah %3 %2</translation>
    </message>
    <message>
        <source>%1: moved on</source>
        <translation>%1: dilanjutkan</translation>
    </message>
    <message>
        <source>%1 moved %3 %2 on</source>
        <translation>%1 melanjutkan %3 %2</translation>
    </message>
    <message>
        <source>%1: comment</source>
        <translation>%1: komentar</translation>
    </message>
    <message>
        <source>%1 said something about %3 %2</source>
        <translation>%1 mengomentari %3 %2</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: dihapus</translation>
    </message>
    <message>
        <source>%1 deleted %3 %2</source>
        <translation>%1 menghapus %3 %2</translation>
    </message>
    <message>
        <source>%1: the list</source>
        <translation>%1: daftarnya</translation>
    </message>
    <message>
        <source>%1: look at it</source>
        <translation>%1: melihatnya</translation>
    </message>
    <message>
        <source>%1: make one</source>
        <translation>%1: membuat satu</translation>
    </message>
    <message>
        <source>%1: change it</source>
        <translation>%1: mengubahnya</translation>
    </message>
    <message>
        <source>%1: move it on</source>
        <translation>%1: melanjutkannya</translation>
    </message>
    <message>
        <source>%1: comment on it</source>
        <translation>%1: mengomentarinya</translation>
    </message>
    <message>
        <source>%1: delete it</source>
        <translation>%1: menghapusnya</translation>
    </message>
    <message>
        <source>Slip sent to a printer</source>
        <translation>Slip dikirim ke printer</translation>
    </message>
    <message>
        <source>%1 printed the slip of %2</source>
        <translation>%1 mencetak slip %2</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Slip tercetak</translation>
    </message>
    <message>
        <source>The slip of %2 is on paper</source>
        <translation>Slip %2 sudah di kertas</translation>
    </message>
    <message>
        <source>Slip not printed</source>
        <translation>Slip tidak tercetak</translation>
    </message>
    <message>
        <source>The slip of %2 was not printed</source>
        <translation>Slip %2 tidak tercetak</translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>Label tercetak</translation>
    </message>
    <message>
        <source>%1 printed the labels of %2</source>
        <translation>%1 mencetak label %2</translation>
    </message>
    <message>
        <source>Labels not printed</source>
        <translation>Label tidak tercetak</translation>
    </message>
    <message>
        <source>%1 wanted the labels of %2, and they were not printed</source>
        <translation>%1 ingin mencetak label %2, tetapi tidak tercetak</translation>
    </message>
    <message>
        <source>Printer tried</source>
        <translation>Printer dicoba</translation>
    </message>
    <message>
        <source>%1 printed a test slip on %2</source>
        <translation>%1 mencetak slip percobaan di %2</translation>
    </message>
    <message>
        <source>Printer tried, nothing printed</source>
        <translation>Printer dicoba, tidak ada yang tercetak</translation>
    </message>
    <message>
        <source>%1 tried %2, and nothing was printed</source>
        <translation>%1 mencoba %2, dan tidak ada yang tercetak</translation>
    </message>
    <message>
        <source>Printer added</source>
        <translation>Printer ditambahkan</translation>
    </message>
    <message>
        <source>%1 added the printer %2</source>
        <translation>%1 menambahkan printer %2</translation>
    </message>
    <message>
        <source>Printer changed</source>
        <translation>Printer diubah</translation>
    </message>
    <message>
        <source>%1 changed the printer %2</source>
        <translation>%1 mengubah printer %2</translation>
    </message>
    <message>
        <source>Printer removed</source>
        <translation>Printer dihapus</translation>
    </message>
    <message>
        <source>%1 removed the printer %2</source>
        <translation>%1 menghapus printer %2</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>sebuah slip</translation>
    </message>
    <message>
        <source>print a slip</source>
        <translation>mencetak slip</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>mencetak label</translation>
    </message>
    <message>
        <source>print a test slip</source>
        <translation>mencetak slip percobaan</translation>
    </message>
    <message>
        <source>Consultation planned</source>
        <translation>Konsultasi direncanakan</translation>
    </message>
    <message>
        <source>%1 planned a consultation with %2</source>
        <translation>%1 merencanakan konsultasi dengan %2</translation>
    </message>
    <message>
        <source>Invited to a consultation</source>
        <translation>Diundang ke konsultasi</translation>
    </message>
    <message>
        <source>%1 made an invitation to the consultation with %2</source>
        <translation>%1 membuat undangan ke konsultasi dengan %2</translation>
    </message>
    <message>
        <source>Consultation entered</source>
        <translation>Konsultasi dimasuki</translation>
    </message>
    <message>
        <source>%1 entered the consultation with %2</source>
        <translation>%1 masuk ke konsultasi dengan %2</translation>
    </message>
    <message>
        <source>Called to a consultation</source>
        <translation>Dipanggil ke konsultasi</translation>
    </message>
    <message>
        <source>%1 called %2 to the consultation</source>
        <translation>%1 memanggil %2 ke konsultasi</translation>
    </message>
    <message>
        <source>Let into a consultation</source>
        <translation>Dipersilakan masuk konsultasi</translation>
    </message>
    <message>
        <source>%1 let somebody into the consultation with %2</source>
        <translation>%1 mempersilakan seseorang masuk ke konsultasi dengan %2</translation>
    </message>
    <message>
        <source>Sent away from a consultation</source>
        <translation>Ditolak masuk konsultasi</translation>
    </message>
    <message>
        <source>%1 sent somebody away from the consultation with %2</source>
        <translation>%1 menolak seseorang dari konsultasi dengan %2</translation>
    </message>
    <message>
        <source>Consultation left</source>
        <translation>Konsultasi ditinggalkan</translation>
    </message>
    <message>
        <source>%1 left the consultation with %2</source>
        <translation>%1 meninggalkan konsultasi dengan %2</translation>
    </message>
    <message>
        <source>Consultation ended</source>
        <translation>Konsultasi diakhiri</translation>
    </message>
    <message>
        <source>%1 ended the consultation with %2</source>
        <translation>%1 mengakhiri konsultasi dengan %2</translation>
    </message>
    <message>
        <source>Consultation cancelled</source>
        <translation>Konsultasi dibatalkan</translation>
    </message>
    <message>
        <source>%1 cancelled the consultation with %2</source>
        <translation>%1 membatalkan konsultasi dengan %2</translation>
    </message>
    <message>
        <source>Consultations moved with the clock</source>
        <translation>Konsultasi digeser bersama jam</translation>
    </message>
    <message>
        <source>The clock was set, and the times of all consultations with it</source>
        <translation>Jam disetel, dan waktu semua konsultasi ikut digeser</translation>
    </message>
    <message>
        <source>Staff called</source>
        <translation>Petugas dipanggil</translation>
    </message>
    <message>
        <source>Somebody at %1 wanted help</source>
        <translation>Seseorang di %1 meminta bantuan</translation>
    </message>
    <message>
        <source>Consultation noted about</source>
        <translation>Konsultasi dicatat</translation>
    </message>
    <message>
        <source>%1 noted something about the consultation with %2</source>
        <translation>%1 mencatat sesuatu tentang konsultasi dengan %2</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>Janji dipindah</translation>
    </message>
    <message>
        <source>%1 moved the booking %2</source>
        <translation>%1 memindah janji %2</translation>
    </message>
    <message>
        <source>Way onwards changed</source>
        <translation>Tujuan berikutnya diubah</translation>
    </message>
    <message>
        <source>%1 changed where %2 goes afterwards</source>
        <translation>%1 mengubah tujuan %2 berikutnya</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Catatan ditulis</translation>
    </message>
    <message>
        <source>%1 wrote a note on %2</source>
        <translation>%1 menulis catatan untuk %2</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Hari ditutup</translation>
    </message>
    <message>
        <source>%1 closed the day</source>
        <translation>%1 menutup hari</translation>
    </message>
    <message>
        <source>Notifications moved with the clock</source>
        <translation>Pemberitahuan bergeser dengan jam</translation>
    </message>
    <message>
        <source>The clock was set, and the times of all notifications with it</source>
        <translation>Jam disetel, dan waktu semua pemberitahuan ikut bergeser</translation>
    </message>
    <message>
        <source>Broadcast sent</source>
        <translation>Siaran dikirim</translation>
    </message>
    <message>
        <source>%1 sent a broadcast</source>
        <translation>%1 mengirim siaran</translation>
    </message>
    <message>
        <source>Broadcast withdrawn</source>
        <translation>Siaran ditarik</translation>
    </message>
    <message>
        <source>%1 withdrew a broadcast</source>
        <translation>%1 menarik siaran</translation>
    </message>
    <message>
        <source>Broadcast delivered</source>
        <translation>Siaran disampaikan</translation>
    </message>
    <message>
        <source>%1 delivered a broadcast</source>
        <translation>%1 menyampaikan siaran</translation>
    </message>
    <message>
        <source>Broadcast read</source>
        <translation>Siaran dibaca</translation>
    </message>
    <message>
        <source>%1 read a broadcast</source>
        <translation>%1 membaca siaran</translation>
    </message>
    <message>
        <source>Broadcasts moved with the clock</source>
        <translation>Siaran bergeser dengan jam</translation>
    </message>
    <message>
        <source>The clock was set, and the times of all broadcasts with it</source>
        <translation>Jam disetel, dan waktu semua siaran ikut bergeser</translation>
    </message>
    <message>
        <source>Clinic renamed</source>
        <translation>Nama klinik diubah</translation>
    </message>
    <message>
        <source>%1 changed what the clinic is called</source>
        <translation>%1 mengubah nama klinik</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>Logo dipilih</translation>
    </message>
    <message>
        <source>%1 chose a logo for the clinic</source>
        <translation>%1 memilih logo klinik</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo dihapus</translation>
    </message>
    <message>
        <source>%1 removed the clinic&apos;s logo</source>
        <translation>%1 menghapus logo klinik</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Mulai pertama</translation>
    </message>
    <message>
        <source>%1 went on with the first start</source>
        <translation>%1 melanjutkan mulai pertama</translation>
    </message>
    <message>
        <source>Scan follows its visit</source>
        <translation>Pemindaian mengikuti kunjungannya</translation>
    </message>
    <message>
        <source>%1 changed the visit of %2, and its scan with it</source>
        <translation>%1 mengubah kunjungan %2, dan pemindaiannya ikut berubah</translation>
    </message>
    <message>
        <source>Prescription follows its visit</source>
        <translation>Resep mengikuti kunjungannya</translation>
    </message>
    <message>
        <source>%1 changed the visit of %2, and its prescription with it</source>
        <translation>%1 mengubah kunjungan %2, dan resepnya ikut berubah</translation>
    </message>
    <message>
        <source>Report asked for</source>
        <translation>Laporan diminta</translation>
    </message>
    <message>
        <source>%1 asked for a report</source>
        <translation>%1 meminta laporan</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Laporan dibuat</translation>
    </message>
    <message>
        <source>A report that was asked for is made</source>
        <translation>Laporan yang diminta telah dibuat</translation>
    </message>
    <message>
        <source>Report not made</source>
        <translation>Laporan tidak dibuat</translation>
    </message>
    <message>
        <source>A report that was asked for could not be made</source>
        <translation>Laporan yang diminta tidak dapat dibuat</translation>
    </message>
    <message>
        <source>Report cancelled</source>
        <translation>Laporan dibatalkan</translation>
    </message>
    <message>
        <source>%1 cancelled a report</source>
        <translation>%1 membatalkan laporan</translation>
    </message>
    <message>
        <source>Old report removed</source>
        <translation>Laporan lama dihapus</translation>
    </message>
    <message>
        <source>A report that was kept for its time is removed</source>
        <translation>Laporan yang sudah lewat masa simpannya dihapus</translation>
    </message>
    <message>
        <source>Report template added</source>
        <translation>Templat laporan ditambahkan</translation>
    </message>
    <message>
        <source>%1 made the report template %2</source>
        <translation>%1 membuat templat laporan %2</translation>
    </message>
    <message>
        <source>Report template changed</source>
        <translation>Templat laporan diubah</translation>
    </message>
    <message>
        <source>%1 changed the report template %2</source>
        <translation>%1 mengubah templat laporan %2</translation>
    </message>
    <message>
        <source>Report template removed</source>
        <translation>Templat laporan dihapus</translation>
    </message>
    <message>
        <source>%1 removed the report template %2</source>
        <translation>%1 menghapus templat laporan %2</translation>
    </message>
    <message>
        <source>Made for trying out</source>
        <translation>Dibuat untuk dicoba</translation>
    </message>
    <message>
        <source>%1 made an example for trying out</source>
        <translation>%1 membuat contoh untuk dicoba</translation>
    </message>
    <message>
        <source>%1: other priority</source>
        <translation>%1: prioritas lain</translation>
    </message>
    <message>
        <source>%1 changed how urgent %3 %2 is</source>
        <translation>%1 mengubah seberapa mendesak %3 %2</translation>
    </message>
    <message numerus="yes">
        <source> – %n more time(s), the last at %1</source>
        <translation>
            <numerusform> – %n kali lagi, terakhir pukul %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> – %n more time(s)</source>
        <translation>
            <numerusform> – %n kali lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>A guest&apos;s invitation opened</source>
        <translation>Undangan tamu dibuka</translation>
    </message>
    <message>
        <source>A guest opened an invitation to the consultation with %2</source>
        <translation>Seorang tamu membuka undangan ke konsultasi dengan %2</translation>
    </message>
    <message>
        <source>Daily report arranged</source>
        <translation>Laporan harian diatur</translation>
    </message>
    <message>
        <source>%1 arranged a report that is made every day</source>
        <translation>%1 mengatur laporan yang dibuat setiap hari</translation>
    </message>
    <message>
        <source>Daily report changed</source>
        <translation>Laporan harian diubah</translation>
    </message>
    <message>
        <source>%1 changed a report that is made every day</source>
        <translation>%1 mengubah laporan yang dibuat setiap hari</translation>
    </message>
    <message>
        <source>Daily report ended</source>
        <translation>Laporan harian dihentikan</translation>
    </message>
    <message>
        <source>%1 ended a report that was made every day</source>
        <translation>%1 menghentikan laporan yang dibuat setiap hari</translation>
    </message>
    <message>
        <source>Daily report in its folder</source>
        <translation>Laporan harian di foldernya</translation>
    </message>
    <message>
        <source>A daily report was put into its folder</source>
        <translation>Laporan harian ditaruh di foldernya</translation>
    </message>
    <message>
        <source>Daily report not delivered</source>
        <translation>Laporan harian tidak terkirim</translation>
    </message>
    <message>
        <source>A daily report could not be put into its folder</source>
        <translation>Laporan harian tidak dapat ditaruh di foldernya</translation>
    </message>
    <message>
        <source>%1 closed the day: daily reports are made</source>
        <translation>%1 menutup hari: laporan harian dibuat</translation>
    </message>
    <message>
        <source>Slip voided</source>
        <translation>Slip dibatalkan</translation>
    </message>
    <message>
        <source>%1 voided the slip of %2</source>
        <translation>%1 membatalkan slip %2</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>sebuah kunjungan</translation>
    </message>
    <message>
        <source>the scans</source>
        <translation>daftar pemindaian</translation>
    </message>
    <message>
        <source>a scan</source>
        <translation>sebuah pemindaian</translation>
    </message>
    <message>
        <source>a message to radiology</source>
        <translation>pesan untuk radiologi</translation>
    </message>
    <message>
        <source>the consultations</source>
        <translation>daftar konsultasi</translation>
    </message>
    <message>
        <source>a consultation</source>
        <translation>sebuah konsultasi</translation>
    </message>
    <message>
        <source>a message to who waits for a consultation</source>
        <translation>pesan untuk yang menunggu konsultasi</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>sebuah laporan</translation>
    </message>
    <message>
        <source>the end of a connection</source>
        <translation>pemutusan sebuah sambungan</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>sebuah sambungan</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>opening the server to the network</source>
        <translation>membuka server untuk jaringan</translation>
    </message>
    <message>
        <source>a test call</source>
        <translation>panggilan percobaan</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>To the filters</source>
        <translation>Ke penyaring</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cari lagi</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Simpan sebagai tabel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Simpan sebagai tabel…</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Pencarian gagal</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Tidak ada yang cocok dengan penyaring ini</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>Tidak ada kejadian dalam waktu ini</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Hapus penyaring</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%n kejadian ada di %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Tampilkan yang baru</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>usual %1</source>
        <translation>biasanya %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Terlama menunggu</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>min, %1</source>
        <translation>mnt, %1</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>di atas %1</translation>
    </message>
    <message>
        <source>Served today</source>
        <translation>Dilayani hari ini</translation>
    </message>
    <message>
        <source>Counters open</source>
        <translation>Loket buka</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>Screens live</source>
        <translation>Layar aktif</translation>
    </message>
    <message>
        <source>h, %1</source>
        <comment>after hours and minutes: 1:05</comment>
        <translation>jam, %1</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Finish the consultation of %1?</source>
        <translation>Selesaikan konsultasi %1?</translation>
    </message>
    <message>
        <source>It ends for all who are inside or wait, and nobody comes in any more. What was written, drawn and noted stays.</source>
        <translation>Berakhir bagi semua yang di dalam atau menunggu, dan tidak ada yang masuk lagi. Yang ditulis, digambar, dan dicatat tetap ada.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Akun Anda</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n layanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n loket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s)</source>
        <translation>
            <numerusform>%n layar</numerusform>
        </translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Mulai pertama</translation>
    </message>
    <message>
        <source>What is your clinic called?</source>
        <translation>Apa nama klinik Anda?</translation>
    </message>
    <message>
        <source>Which services do you offer?</source>
        <translation>Layanan apa saja yang tersedia?</translation>
    </message>
    <message>
        <source>Which screens and PCs belong to it?</source>
        <translation>Layar dan PC mana yang dipakai?</translation>
    </message>
    <message>
        <source>Does a call arrive?</source>
        <translation>Apakah panggilan sampai?</translation>
    </message>
    <message>
        <source>Choose what is nearest, then change names, letters and counters.</source>
        <translation>Pilih yang paling mirip, lalu ubah nama, huruf, dan loket.</translation>
    </message>
    <message>
        <source>Displays, kiosks and other PCs find this server at its address. You can add more at any time.</source>
        <translation>Layar, kios, dan PC lain menemukan server ini di alamatnya. Anda dapat menambah kapan saja.</translation>
    </message>
    <message>
        <source>A test number is shown on every display for a few seconds. Nobody is called, and no number is used.</source>
        <translation>Sebuah nomor uji ditampilkan di setiap layar selama beberapa detik. Tidak ada yang dipanggil, dan tidak ada nomor yang terpakai.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Lanjut: %1</translation>
    </message>
</context>
<context>
    <name>FirstStartWords</name>
    <message>
        <source>Your clinic</source>
        <translation>Klinik Anda</translation>
    </message>
    <message>
        <source>Services and counters</source>
        <translation>Layanan dan loket</translation>
    </message>
    <message>
        <source>Screens and other PCs</source>
        <translation>Layar dan PC lain</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Coba</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>Nama dan logo</translation>
    </message>
    <message>
        <source>Start from a preset</source>
        <translation>Mulai dari contoh</translation>
    </message>
    <message>
        <source>An address and a code</source>
        <translation>Alamat dan kode</translation>
    </message>
    <message>
        <source>A first call</source>
        <translation>Panggilan pertama</translation>
    </message>
</context>
<context>
    <name>FoundReport</name>
    <message>
        <source>Head: %1</source>
        <translation>Kepala: %1</translation>
    </message>
    <message>
        <source>Show all that was found</source>
        <translation>Tampilkan semua temuan</translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>Who comes besides</source>
        <translation>Siapa lagi yang ikut</translation>
    </message>
    <message>
        <source>The link opens once, on one device. Who has it waits in the lobby until you let them in.</source>
        <translation>Tautan hanya dapat dibuka sekali, di satu perangkat. Pemegangnya menunggu sampai Anda mempersilakan masuk.</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Buat tautan</translation>
    </message>
    <message>
        <source>Name, and what they are</source>
        <translation>Nama, dan sebagai apa</translation>
    </message>
</context>
<context>
    <name>HeaderNews</name>
    <message numerus="yes">
        <source>%n news for you</source>
        <translation>
            <numerusform>%n kabar baru untuk Anda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>When the kiosks give out its numbers</source>
        <translation>Kapan kios memberikan nomornya</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Tambah jam</translation>
    </message>
    <message>
        <source>Always. At the reception numbers are given at any time.</source>
        <translation>Selalu. Di pendaftaran nomor diberikan kapan saja.</translation>
    </message>
    <message>
        <source>Two of these times overlap.</source>
        <translation>Dua dari waktu ini tumpang tindih.</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Hapus jam ini</translation>
    </message>
</context>
<context>
    <name>IdPage</name>
    <message>
        <source>Delete the last</source>
        <translation>Hapus yang terakhir</translation>
    </message>
</context>
<context>
    <name>IdleCard</name>
    <message>
        <source>Are you still there?</source>
        <translation>Anda masih di sini?</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invitation for %1</source>
        <translation>Undangan untuk %1</translation>
    </message>
    <message>
        <source>Whoever has this link waits in the lobby as this patient until you let them in. It is shown only now.</source>
        <translation>Siapa pun yang memegang tautan ini menunggu sebagai pasien ini sampai Anda mempersilakan masuk. Hanya ditampilkan sekarang.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Kode QR undangan</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Salin tautan</translation>
    </message>
    <message>
        <source>Camera and microphone on phones…</source>
        <translation>Kamera dan mikrofon di ponsel…</translation>
    </message>
    <message>
        <source>This server is in no network now: only this PC can open the link.</source>
        <translation>Server ini sedang tidak di jaringan mana pun: hanya PC ini yang dapat membuka tautan.</translation>
    </message>
    <message>
        <source>A phone gives camera and microphone only over https. By this link one can listen, look and write.</source>
        <translation>Ponsel memberi kamera dan mikrofon hanya lewat https. Dengan tautan ini orang dapat mendengar, melihat, dan menulis.</translation>
    </message>
    <message>
        <source>Whoever has this link first waits in the lobby under this name until you let them in. It opens once, and is shown only now.</source>
        <translation>Yang pertama memegang tautan ini menunggu dengan nama ini sampai Anda mempersilakan masuk. Dapat dibuka sekali, dan hanya ditampilkan sekarang.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>New visit</source>
        <translation>Kunjungan baru</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>Terbitkan nomor</translation>
    </message>
    <message>
        <source>Patient&apos;s name (optional)</source>
        <translation>Nama pasien (opsional)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Has an appointment today</source>
        <translation>Punya janji temu hari ini</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>Nomor pasien</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Tahun lahir</translation>
    </message>
    <message>
        <source>Four figures, like 1948.</source>
        <translation>Empat angka, misalnya 1948.</translation>
    </message>
    <message>
        <source>Here already: %1, %2. %3</source>
        <translation>Sudah ada: %1, %2. %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one, or give out a number for now.</source>
        <translation>Waktu ini sudah lewat. Pilih yang lebih nanti, atau berikan nomor untuk sekarang.</translation>
    </message>
</context>
<context>
    <name>IssueRoute</name>
    <message>
        <source>Goes on to other services afterwards</source>
        <translation>Lanjut ke layanan lain sesudahnya</translation>
    </message>
    <message>
        <source>Goes on afterwards, usually: %1</source>
        <translation>Lanjut sesudahnya, biasanya: %1</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Booked for %1</source>
        <translation>Janji temu pukul %1</translation>
    </message>
    <message>
        <source>No. %1 in line</source>
        <translation>No. %1 dalam antrean</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Perkiraan %1</translation>
    </message>
    <message>
        <source>The new number</source>
        <translation>Nomor baru</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Buka kunjungan</translation>
    </message>
    <message>
        <source>no counter open</source>
        <translation>tidak ada loket buka</translation>
    </message>
    <message>
        <source>Code of the patient&apos;s page</source>
        <translation>Kode halaman pasien</translation>
    </message>
    <message>
        <source>Scan to follow the queue on the phone</source>
        <translation>Pindai untuk mengikuti antrean di ponsel</translation>
    </message>
</context>
<context>
    <name>KioskHead</name>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH.mm</translation>
    </message>
</context>
<context>
    <name>LobbyMessageDialog</name>
    <message>
        <source>Write to the lobby</source>
        <translation>Tulis ke ruang tunggu</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Tulis kepada %1</translation>
    </message>
    <message>
        <source>It stands on the screen of who waits, and does not let anybody in.</source>
        <translation>Tampil di layar yang menunggu, dan tidak mempersilakan siapa pun masuk.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>The doctor will be with you in five minutes.</source>
        <translation>Dokter akan menemui Anda dalam lima menit.</translation>
    </message>
    <message>
        <source>Please allow camera and microphone.</source>
        <translation>Mohon izinkan kamera dan mikrofon.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
</context>
<context>
    <name>LobbyPerson</name>
    <message>
        <source>%1, since %2</source>
        <comment>waits 5 min, since 10:30</comment>
        <translation>%1, sejak %2</translation>
    </message>
    <message>
        <source>connection lost, may come back</source>
        <translation>koneksi putus, mungkin kembali</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Persilakan masuk</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Tulis kepada %1</translation>
    </message>
    <message>
        <source>Send %1 away</source>
        <translation>Tolak %1</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Waktu: %1</translation>
    </message>
    <message>
        <source>%1 is signed in. Calls and broadcasts go on being received.</source>
        <translation>%1 sedang masuk. Panggilan dan pengumuman tetap diterima.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>Orang lain yang masuk</translation>
    </message>
    <message>
        <source>%1 is signed out then, and finds everything again at the next sign-in.</source>
        <translation>%1 akan dikeluarkan, dan menemukan semuanya kembali saat masuk berikutnya.</translation>
    </message>
</context>
<context>
    <name>LockTimeDialog</name>
    <message>
        <source>Never by itself</source>
        <translation>Tidak pernah dengan sendirinya</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Setelah %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>When this PC locks</source>
        <translation>Kapan PC ini terkunci</translation>
    </message>
    <message>
        <source>When nobody touches a key or the mouse for this long, patients&apos; names are hidden until who is signed in types the password. Nothing that was begun is lost.</source>
        <translation>Bila selama ini tidak ada yang menyentuh papan ketik atau tetikus, nama pasien disembunyikan sampai orang yang sedang masuk mengetik kata sandinya. Yang sudah mulai diketik tidak hilang.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Choose this only where nobody else comes to this PC. Alt+L locks it at any time.</source>
        <translation>Pilih ini hanya bila tidak ada orang lain yang mendekati PC ini. Alt+L menguncinya kapan saja.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo (optional)</source>
        <translation>Logo (opsional)</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Pilih yang lain…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>PNG or JPEG, or drop one here. It is made small and kept on the server.</source>
        <translation>PNG atau JPEG, atau seret ke sini. Gambar diperkecil dan disimpan di server.</translation>
    </message>
</context>
<context>
    <name>LostScreens</name>
    <message>
        <source>%1: off since %2</source>
        <translation>%1: mati sejak %2</translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s) off: %1</source>
        <translation>
            <numerusform>%n layar mati: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Tidak terhubung</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>Is it switched on, and is its network cable in? It connects again by itself.</source>
        <translation>Apakah layarnya menyala dan kabel jaringannya terpasang? Layar akan terhubung lagi dengan sendirinya.</translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s) off</source>
        <translation>
            <numerusform>%n layar mati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Loket</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Daftar ini</translation>
    </message>
    <message>
        <source>Connect this screen</source>
        <translation>Sambungkan layar ini</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Tidak tersambung ke server</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Menyambungkan…</translation>
    </message>
    <message>
        <source>An administrator types this code in the Loket console, under “Screens”:</source>
        <translation>Administrator mengetik kode ini di konsol Loket, di bagian “Layar”:</translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation>Mencoba lagi secara otomatis.</translation>
    </message>
    <message>
        <source>The code is valid for ten minutes and then renews itself.</source>
        <translation>Kode berlaku sepuluh menit, lalu diperbarui secara otomatis.</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>Pindah ke ruang</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Kata sandi Anda telah diganti.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>To the next room; Ctrl+PgUp to the one above</source>
        <translation>Ke ruang berikutnya; Ctrl+PgUp ke ruang di atasnya</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Bahasa pesan</translation>
    </message>
    <message>
        <source>What everyone should know, in one or two sentences</source>
        <translation>Yang perlu diketahui semua orang, dalam satu atau dua kalimat</translation>
    </message>
    <message>
        <source>Message in %1</source>
        <translation>Pesan dalam %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>The month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Bulan berikutnya</translation>
    </message>
</context>
<context>
    <name>NamesFields</name>
    <message>
        <source>In other languages, on displays and kiosks (optional)</source>
        <translation>Dalam bahasa lain, di layar dan kios (opsional)</translation>
    </message>
</context>
<context>
    <name>NewConsultDialog</name>
    <message>
        <source>New consultation</source>
        <translation>Konsultasi baru</translation>
    </message>
    <message>
        <source>The link for the patient comes next, to be scanned or copied.</source>
        <translation>Tautan untuk pasien muncul berikutnya, untuk dipindai atau disalin.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Rencanakan</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nama pasien</translation>
    </message>
    <message>
        <source>Patient id (optional)</source>
        <translation>Nomor pasien (boleh kosong)</translation>
    </message>
    <message>
        <source>Time (optional)</source>
        <translation>Waktu (boleh kosong)</translation>
    </message>
</context>
<context>
    <name>NewOrderDialog</name>
    <message>
        <source>Prescription for %1</source>
        <translation>Resep untuk %1</translation>
    </message>
    <message>
        <source>New prescription</source>
        <translation>Resep baru</translation>
    </message>
    <message>
        <source>Send to the pharmacy</source>
        <translation>Kirim ke farmasi</translation>
    </message>
    <message>
        <source>Patient&apos;s id</source>
        <translation>ID pasien</translation>
    </message>
    <message>
        <source>Only letters (A to Z), digits and - _ . :</source>
        <translation>Hanya huruf (A sampai Z), angka, dan - _ . :</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nama (opsional)</translation>
    </message>
    <message>
        <source>Another medicine</source>
        <translation>Tambah obat</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Cara penyiapan</translation>
    </message>
    <message>
        <source>Ready-made, 30 min</source>
        <translation>Obat jadi, 30 mnt</translation>
    </message>
    <message>
        <source>Compounded, 60 min</source>
        <translation>Racikan, 60 mnt</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmasi</translation>
    </message>
    <message>
        <source>Weight in kg (optional)</source>
        <translation>Berat dalam kg (opsional)</translation>
    </message>
    <message>
        <source>Such as 16 or 3.4</source>
        <translation>Misalnya 16 atau 3,4</translation>
    </message>
    <message>
        <source>What to take care of (optional)</source>
        <translation>Yang perlu diperhatikan (opsional)</translation>
    </message>
    <message>
        <source>Allergies, pregnancy</source>
        <translation>Alergi, kehamilan</translation>
    </message>
    <message>
        <source>Prescribed by (optional)</source>
        <translation>Diresepkan oleh (opsional)</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Tampilkan yang saya ketik</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Pakai sedikitnya %n karakter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Sedikitnya %n karakter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>menunggu %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Meminta data dari server…</translation>
    </message>
    <message>
        <source>Those who wait were put back and may not be called yet.</source>
        <translation>Yang menunggu baru saja dikembalikan dan belum boleh dipanggil.</translation>
    </message>
    <message>
        <source>Nobody waits for this counter.</source>
        <translation>Tidak ada yang menunggu loket ini.</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>Selesai &amp; berikutnya</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Panggil berikutnya</translation>
    </message>
    <message>
        <source>just came</source>
        <translation>baru datang</translation>
    </message>
</context>
<context>
    <name>NotificationList</name>
    <message>
        <source>What you were told</source>
        <translation>Yang disampaikan kepada Anda</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Bertanya kepada server…</translation>
    </message>
    <message>
        <source>Nothing to tell you yet</source>
        <translation>Belum ada kabar untuk Anda</translation>
    </message>
    <message>
        <source>What becomes yours to do, what is said about it, and what the house should know stands here until you have read it.</source>
        <translation>Yang menjadi tugas Anda, apa kata orang tentangnya, dan apa yang perlu diketahui semua petugas ada di sini sampai Anda membacanya.</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>%1 put “%2” on the desk</source>
        <translation>%1 menaruh “%2” di meja layanan</translation>
    </message>
    <message>
        <source>%1 gave you a task: “%2”</source>
        <translation>%1 memberi Anda tugas: “%2”</translation>
    </message>
    <message>
        <source>%1 said something about “%2”</source>
        <translation>%1 memberi komentar tentang “%2”</translation>
    </message>
    <message>
        <source>%1 moved “%2” on</source>
        <translation>%1 mengubah status “%2”</translation>
    </message>
    <message>
        <source>%1 changed how urgent “%2” is</source>
        <translation>%1 mengubah prioritas “%2”</translation>
    </message>
    <message>
        <source>%1 deleted “%2”</source>
        <translation>%1 menghapus “%2”</translation>
    </message>
    <message>
        <source>%1 changed “%2”</source>
        <translation>%1 mengubah “%2”</translation>
    </message>
    <message>
        <source>A prescription</source>
        <translation>Sebuah resep</translation>
    </message>
    <message>
        <source>The prescription of %1</source>
        <translation>Resep %1</translation>
    </message>
    <message>
        <source>%1 is late</source>
        <comment>a prescription</comment>
        <translation>%1 terlambat</translation>
    </message>
    <message>
        <source>%1 is ready, not all as you ordered it</source>
        <translation>%1 siap, tidak semuanya seperti yang Anda minta</translation>
    </message>
    <message>
        <source>%1 was cancelled by %2</source>
        <comment>a prescription</comment>
        <translation>%1 dibatalkan oleh %2</translation>
    </message>
    <message>
        <source>%1 was taken over by %2</source>
        <comment>a prescription</comment>
        <translation>%1 diambil alih oleh %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>%1 works at your counter now: %2</source>
        <translation>%1 sekarang bekerja di loket Anda: %2</translation>
    </message>
    <message>
        <source>The display “%1” is down</source>
        <translation>Layar “%1” mati</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Cadangan tidak terbuat</translation>
    </message>
    <message>
        <source>A scan that you asked for is done: %1</source>
        <translation>Pemeriksaan yang Anda minta sudah selesai: %1</translation>
    </message>
    <message>
        <source>A scan that you asked for was cancelled: %1</source>
        <translation>Pemeriksaan yang Anda minta dibatalkan: %1</translation>
    </message>
    <message>
        <source>Broadcast of %1</source>
        <translation>Siaran dari %1</translation>
    </message>
    <message>
        <source>For %1 already when you were told</source>
        <translation>Sudah %1 ketika Anda diberi tahu</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Pasien %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informasi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Everybody who works here</source>
        <translation>Semua petugas</translation>
    </message>
    <message>
        <source>Withdrawn by %1</source>
        <translation>Ditarik oleh %1</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <translation>Berakhir sejak %1</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>Sampai ditarik</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Sampai %1</translation>
    </message>
    <message>
        <source>Write the message in one language at least.</source>
        <translation>Tulis pesan setidaknya dalam satu bahasa.</translation>
    </message>
    <message>
        <source>Type when it begins: 14:30, or 3.12. 14:30.</source>
        <translation>Ketik waktu mulai: 14:30, atau 3.12. 14:30.</translation>
    </message>
    <message>
        <source>Somebody at “%1” wants help</source>
        <translation>Seseorang di “%1” butuh bantuan</translation>
    </message>
    <message>
        <source>A daily report is not in its folder: %1</source>
        <translation>Laporan harian tidak ada di foldernya: %1</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Go to what it is about</source>
        <translation>Buka yang dimaksud</translation>
    </message>
    <message>
        <source>Say that you have read it</source>
        <translation>Nyatakan sudah dibaca</translation>
    </message>
    <message>
        <source>Say that you have read all</source>
        <translation>Nyatakan semua sudah dibaca</translation>
    </message>
    <message>
        <source>New alert or notice</source>
        <translation>Peringatan atau pemberitahuan baru</translation>
    </message>
    <message>
        <source>Withdraw the chosen one</source>
        <translation>Tarik yang dipilih</translation>
    </message>
    <message>
        <source>It is told.</source>
        <translation>Sudah disampaikan.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>Sudah ditarik.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Untuk Anda</translation>
    </message>
    <message>
        <source>Alerts and notices</source>
        <translation>Peringatan dan pemberitahuan</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>You have read all of it.</source>
        <translation>Semua sudah Anda baca.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tandai semua sudah dibaca</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A code that leads to your number on your phone</source>
        <translation>Kode yang menampilkan nomor Anda di ponsel</translation>
    </message>
    <message>
        <source>Please remember your number. The screens in the waiting room call it.</source>
        <translation>Ingatlah nomor Anda. Layar di ruang tunggu akan memanggilnya.</translation>
    </message>
</context>
<context>
    <name>OrderBoard</name>
    <message>
        <source>The prescriptions are not up to date yet.</source>
        <translation>Resep belum mutakhir.</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>%1 over %2</source>
        <comment>minutes beyond the target, and the target</comment>
        <translation>lewat %1 dari %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>minutes that it may take</comment>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Called to %1</source>
        <translation>Dipanggil ke %1</translation>
    </message>
    <message>
        <source>Ready for %1, took %2</source>
        <translation>Siap sejak %1, selesai dalam %2</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Tidak datang</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>New</source>
        <comment>ordered just now</comment>
        <translation>Baru</translation>
    </message>
</context>
<context>
    <name>OrderColumn</name>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Tidak ada yang cocok dengan saringan</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Medicines</source>
        <translation>Obat</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Disiapkan</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Obat jadi</translation>
    </message>
    <message>
        <source>Compounded</source>
        <translation>Racikan</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Tidak diberi</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <comment>medicines</comment>
        <translation>
            <numerusform>%n obat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the pharmacy has the prescription.</source>
        <translation>%1: resep sudah di farmasi.</translation>
    </message>
    <message>
        <source>You prepare %1.</source>
        <translation>Anda menyiapkan %1.</translation>
    </message>
    <message>
        <source>%1: every item is settled.</source>
        <translation>%1: semua obat sudah diselesaikan.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 siap.</translation>
    </message>
    <message>
        <source>%1 has the medicines.</source>
        <translation>%1 sudah menerima obat.</translation>
    </message>
    <message>
        <source>%1: the prescription is cancelled.</source>
        <translation>%1: resep dibatalkan.</translation>
    </message>
</context>
<context>
    <name>OverColumn</name>
    <message>
        <source>Collected</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Belum ada hari ini</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>To the next part</source>
        <translation>Ke bagian berikutnya</translation>
    </message>
    <message>
        <source>To what is chosen</source>
        <translation>Ke yang dipilih</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>Belum ada yang disiapkan</translation>
    </message>
    <message>
        <source>Make the services that patients come for, and the counters at which they are called. Then this page shows how the day goes.</source>
        <translation>Buat layanan yang didatangi pasien dan loket tempat mereka dipanggil. Setelah itu halaman ini menunjukkan jalannya hari.</translation>
    </message>
    <message>
        <source>An administrator sets up the services and counters. Then this page shows how the day goes.</source>
        <translation>Administrator menyiapkan layanan dan loket. Setelah itu halaman ini menunjukkan jalannya hari.</translation>
    </message>
    <message>
        <source>Set up the clinic</source>
        <translation>Siapkan klinik</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Ganti kata sandi Anda</translation>
    </message>
    <message>
        <source>You are signed out everywhere else. Use at least 8 characters that nobody would guess, such as three words that do not belong together.</source>
        <translation>Anda keluar di semua tempat lain. Gunakan paling sedikit 8 karakter yang tidak akan ditebak siapa pun, misalnya tiga kata yang tidak berkaitan.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Ganti kata sandi</translation>
    </message>
    <message>
        <source>The password you have now</source>
        <translation>Kata sandi Anda sekarang</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>Type the code that the screen shows.</source>
        <translation>Ketik kode yang ditampilkan di layar.</translation>
    </message>
    <message>
        <source>Connect a screen</source>
        <translation>Sambungkan layar</translation>
    </message>
    <message>
        <source>Code on the screen</source>
        <translation>Kode di layar</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nama (boleh kosong)</translation>
    </message>
    <message>
        <source>Where it hangs: waiting room, entrance</source>
        <translation>Tempatnya: ruang tunggu, pintu masuk</translation>
    </message>
    <message>
        <source>Connect the screen</source>
        <translation>Sambungkan layar</translation>
    </message>
    <message>
        <source>These show a code now</source>
        <translation>Sedang menampilkan kode</translation>
    </message>
    <message>
        <source>Start Loket on it as a display, or open the page %1 of this server in its browser. It shows a code.</source>
        <translation>Jalankan Loket di sana sebagai layar, atau buka halaman %1 dari server ini di perambannya. Layar menampilkan kode.</translation>
    </message>
    <message>
        <source>Send all away</source>
        <translation>Tolak semua</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>screens that show a code</comment>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message numerus="yes">
        <source>%n items are left to settle before the patient is called.</source>
        <translation>
            <numerusform>%n obat belum diselesaikan sebelum pasien dipanggil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The patient can be called as soon as the number waits here and a counter is open and free.</source>
        <translation>Pasien dapat dipanggil begitu nomornya menunggu di sini dan ada loket yang buka dan kosong.</translation>
    </message>
    <message>
        <source>There is no number to call: call by name.</source>
        <translation>Tidak ada nomor untuk dipanggil: panggil dengan nama.</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 dari %2 selesai</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>Give all %1</source>
        <translation>Beri semua %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Ready, call</source>
        <translation>Siap, panggil</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Panggil lagi</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Panggil ke %1</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Cancel the prescription</source>
        <translation>Batalkan resep</translation>
    </message>
    <message>
        <source>Printing the labels…</source>
        <translation>Mencetak label…</translation>
    </message>
    <message>
        <source>Print the labels</source>
        <translation>Cetak label</translation>
    </message>
    <message>
        <source>Nothing of this is given: there is nothing to fetch. Cancel it, and say why.</source>
        <translation>Tidak ada yang diberikan dari resep ini: tidak ada yang perlu diambil. Batalkan, dan sebutkan alasannya.</translation>
    </message>
    <message>
        <source>%1: the number cannot be called any more.</source>
        <comment>how the visit ended</comment>
        <translation>%1: nomor tidak bisa dipanggil lagi.</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>PanelItem</name>
    <message>
        <source>%1 ×</source>
        <comment>how many of a medicine</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <translation>%1 dari %2 diberikan</translation>
    </message>
    <message>
        <source>Settle %1 again</source>
        <translation>Selesaikan %1 lagi</translation>
    </message>
    <message>
        <source>Give all</source>
        <translation>Beri semua</translation>
    </message>
    <message>
        <source>Give part</source>
        <translation>Beri sebagian</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Do not give</source>
        <translation>Jangan beri</translation>
    </message>
</context>
<context>
    <name>PanelSteps</name>
    <message>
        <source>Ordered</source>
        <translation>Diresepkan</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what was done, and by whom</comment>
        <translation>%1 oleh %2</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Sejauh ini</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>Park %1</source>
        <translation>Tunda %1</translation>
    </message>
    <message>
        <source>The visit is set aside, and can be resumed from the tab “Parked”.</source>
        <translation>Kunjungan disisihkan dan dapat dilanjutkan dari tab “Ditunda”.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>For example: fetches a referral letter</source>
        <translation>Misalnya: mengambil surat rujukan</translation>
    </message>
    <message>
        <source>Fetches a document</source>
        <translation>Mengambil dokumen</translation>
    </message>
    <message>
        <source>At the laboratory</source>
        <translation>Sedang di laboratorium</translation>
    </message>
    <message>
        <source>Has to pay first</source>
        <translation>Harus membayar dahulu</translation>
    </message>
    <message>
        <source>Feels unwell</source>
        <translation>Merasa tidak sehat</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>New password for “%1”</source>
        <translation>Kata sandi baru untuk “%1”</translation>
    </message>
    <message>
        <source>This person is signed out everywhere, and signs in with the new one.</source>
        <translation>Orang ini keluar di semua tempat, lalu masuk dengan kata sandi baru.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Tetapkan kata sandi</translation>
    </message>
</context>
<context>
    <name>PathChooser</name>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Pilih tempat menyimpan</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Telusuri…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New account</source>
        <translation>Akun baru</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Ubah “%1”</translation>
    </message>
    <message>
        <source>With other roles, this person must sign in again.</source>
        <translation>Dengan peran lain, orang ini harus masuk lagi.</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Bekerja sebagai</translation>
    </message>
    <message>
        <source>Choose the name to sign in with.</source>
        <translation>Pilih nama untuk masuk.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Pilih sedikitnya satu.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Kata sandi baru…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Nonaktifkan…</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>Izinkan masuk lagi</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Has never signed in</source>
        <translation>Belum pernah masuk</translation>
    </message>
    <message>
        <source>Signed in last: %1</source>
        <translation>Terakhir masuk: %1</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Lainnya untuk %1</translation>
    </message>
</context>
<context>
    <name>PharmacyPage</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Saya</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Belum diambil</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmasi</translation>
    </message>
    <message>
        <source>Take the chosen prescription</source>
        <translation>Ambil resep yang dipilih</translation>
    </message>
    <message>
        <source>Give all, a part, another or nothing of the next medicine</source>
        <translation>Beri semua, sebagian, pengganti, atau tidak sama sekali untuk obat berikutnya</translation>
    </message>
    <message>
        <source>Give all that is left to settle</source>
        <translation>Beri semua yang belum diselesaikan</translation>
    </message>
    <message>
        <source>Ready: call the patient, or call again</source>
        <translation>Siap: panggil pasien, atau panggil lagi</translation>
    </message>
    <message>
        <source>The patient has the medicines</source>
        <translation>Pasien sudah menerima obat</translation>
    </message>
    <message>
        <source>Cancel the chosen prescription</source>
        <translation>Batalkan resep yang dipilih</translation>
    </message>
    <message>
        <source>Show the chosen prescription whole</source>
        <translation>Tampilkan resep yang dipilih seutuhnya</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>New prescription</source>
        <translation>Resep baru</translation>
    </message>
    <message>
        <source>Whose prescriptions</source>
        <translation>Resep siapa</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Median today %1</source>
        <translation>Median hari ini %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Nothing new. What doctors order stands here at once.</source>
        <translation>Tidak ada yang baru. Resep dokter langsung muncul di sini.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Disiapkan</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>What is shown beside what is new</source>
        <translation>Yang ditampilkan di samping yang baru</translation>
    </message>
    <message>
        <source>Nothing is being prepared. Take what is new.</source>
        <translation>Tidak ada yang disiapkan. Ambil yang baru.</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched.</source>
        <translation>Tidak ada yang menunggu diambil.</translation>
    </message>
    <message>
        <source>%1 is called to %2.</source>
        <translation>%1 dipanggil ke %2.</translation>
    </message>
    <message>
        <source>Print its labels</source>
        <translation>Cetak labelnya</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Label: %1</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Where and when backups are made</source>
        <translation>Di mana dan kapan cadangan dibuat</translation>
    </message>
    <message>
        <source>Best on a stick or another computer&apos;s folder: what is on this computer is lost with it.</source>
        <translation>Sebaiknya di flash disk atau folder komputer lain: yang ada di komputer ini hilang bersamanya.</translation>
    </message>
    <message>
        <source>A folder of the server&apos;s computer. Best on a stick or another disk there: what is on the same disk is lost with it.</source>
        <translation>Folder di komputer server. Sebaiknya di flash disk atau disk lain di sana: yang ada di disk yang sama hilang bersamanya.</translation>
    </message>
    <message>
        <source>Save and back up now</source>
        <translation>Simpan dan cadangkan sekarang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Make one every day</source>
        <translation>Buat setiap hari</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Pukul</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Berapa yang disimpan</translation>
    </message>
    <message>
        <source>If the computer is off at that time, it is made when Loket starts. Old ones go when a newer one is made and checked; those that you make by hand stay.</source>
        <translation>Bila komputer mati pada waktu itu, cadangan dibuat saat Loket mulai. Yang lama dihapus setelah yang baru dibuat dan diperiksa; yang Anda buat sendiri tetap ada.</translation>
    </message>
    <message>
        <source>Backups hold patients&apos; names. Loket&apos;s account alone can read them; keep a stick locked away, and a copy of the file loket.key apart from it.</source>
        <translation>Cadangan berisi nama pasien. Hanya akun Loket yang dapat membacanya; simpan flash disk di tempat terkunci, dan salinan berkas loket.key terpisah darinya.</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>What is this house nearest to?</source>
        <translation>Tempat ini paling mirip dengan apa?</translation>
    </message>
    <message>
        <source>A click makes its services and counters. Change their names, letters and counters afterwards, or add everything yourself below.</source>
        <translation>Satu klik membuat layanan dan loketnya. Ubah nama, huruf, dan loketnya sesudah itu, atau tambahkan semuanya sendiri di bawah.</translation>
    </message>
</context>
<context>
    <name>PresetTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n layanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n loket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetTiles</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n layanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n loket</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Add everything yourself</source>
        <translation>Tambahkan semuanya sendiri</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>As it is seen</source>
        <translation>Seperti yang terlihat</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsol</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Belum ada yang ditulis.</translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>What patients will see</source>
        <translation>Yang akan dilihat pasien</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>Sekarang dipanggil</translation>
    </message>
</context>
<context>
    <name>PrinterDialog</name>
    <message>
        <source>Add a printer</source>
        <translation>Tambah printer</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Ubah “%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Where it stands: reception, entrance</source>
        <translation>Tempatnya: resepsionis, pintu masuk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Printer struk di jaringan</translation>
    </message>
    <message>
        <source>Receipt printer at the server&apos;s cable</source>
        <translation>Printer struk di kabel server</translation>
    </message>
    <message>
        <source>Print queue (CUPS)</source>
        <translation>Antrean cetak (CUPS)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean cetak</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>The whole path, which often ends with usb/lp0</source>
        <translation>Jalur lengkapnya, sering berakhir dengan usb/lp0</translation>
    </message>
    <message>
        <source>A file of the computer on which the server runs.</source>
        <translation>Berkas di komputer tempat server berjalan.</translation>
    </message>
    <message>
        <source>Its name on the computer of the server, or an address that begins with ipp://</source>
        <translation>Namanya di komputer server, atau alamat yang dimulai dengan ipp://</translation>
    </message>
    <message>
        <source>The printer&apos;s own page or test print tells it; port 9100, where nothing else is said.</source>
        <translation>Terlihat di halaman printer atau cetakan ujinya; port 9100 jika tidak disebut lain.</translation>
    </message>
    <message>
        <source>Whose numbers it prints, beside those of the desks</source>
        <translation>Nomor siapa yang dicetaknya, selain milik meja</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Slip percobaan</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
</context>
<context>
    <name>PrintersCard</name>
    <message>
        <source>Printers</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>Tambah printer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Bertanya kepada server…</translation>
    </message>
    <message>
        <source>No printer is set up. Numbers are shown with a code for the phone.</source>
        <translation>Belum ada printer. Nomor ditampilkan dengan kode untuk ponsel.</translation>
    </message>
</context>
<context>
    <name>PriorityChoice</name>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Mendesak</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>The whole house</source>
        <translation>Seluruh klinik</translation>
    </message>
    <message>
        <source>Close counter</source>
        <translation>Tutup loket</translation>
    </message>
    <message>
        <source>Open counter</source>
        <translation>Buka loket</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Akhiri istirahat</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil alih</translation>
    </message>
</context>
<context>
    <name>QueueHome</name>
    <message>
        <source>Change counter</source>
        <translation>Ganti loket</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Tutup hari…</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Panggil berikutnya</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Panggil ulang</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Put back in the queue</source>
        <translation>Kembalikan ke antrean</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Kunjungan baru</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Urungkan tindakan terakhir</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>Bergerak di daftar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Break…</source>
        <translation>Istirahat…</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>Mulai atau akhiri istirahat</translation>
    </message>
    <message>
        <source>Open the chosen visit</source>
        <translation>Buka kunjungan yang dipilih</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Tutup yang terbuka</translation>
    </message>
    <message>
        <source>The day&apos;s figures…</source>
        <translation>Angka hari ini…</translation>
    </message>
    <message>
        <source>Where the chosen visit goes next</source>
        <translation>Ke mana kunjungan terpilih selanjutnya</translation>
    </message>
    <message>
        <source>A missed visit back into the queue</source>
        <translation>Kunjungan terlewat kembali ke antrean</translation>
    </message>
    <message>
        <source>Call, edit, transfer it</source>
        <translation>Panggil, ubah, pindahkan</translation>
    </message>
    <message>
        <source>Its priority, a note on it</source>
        <translation>Prioritasnya, catatan tentangnya</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Buka loket</translation>
    </message>
    <message>
        <source>Print its slip</source>
        <translation>Cetak slipnya</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Few numbers are left: %1</source>
        <translation>Nomor tinggal sedikit: %1</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Booked</source>
        <translation>Janji temu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Dilayani</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 is called.</source>
        <translation>%1 dipanggil.</translation>
    </message>
    <message>
        <source>%1 is called again.</source>
        <translation>%1 dipanggil ulang.</translation>
    </message>
    <message>
        <source>%1 is being served.</source>
        <translation>%1 sedang dilayani.</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 selesai.</translation>
    </message>
    <message>
        <source>%1 is marked as no-show.</source>
        <translation>%1 ditandai tidak hadir.</translation>
    </message>
    <message>
        <source>%1 waits again.</source>
        <translation>%1 menunggu lagi.</translation>
    </message>
    <message>
        <source>%1 is parked.</source>
        <translation>%1 ditunda.</translation>
    </message>
    <message>
        <source>%1 is back at the counter.</source>
        <translation>%1 kembali di loket.</translation>
    </message>
    <message>
        <source>%1 is sent on.</source>
        <translation>%1 dipindahkan.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 dibatalkan.</translation>
    </message>
    <message>
        <source>%1 is checked in.</source>
        <translation>%1 sudah check-in.</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 kembali ke antrean.</translation>
    </message>
    <message>
        <source>Taken back: %1 is as it was before.</source>
        <translation>Diurungkan: %1 seperti semula.</translation>
    </message>
    <message>
        <source>The new number is %1.</source>
        <translation>Nomor barunya %1.</translation>
    </message>
    <message>
        <source>The counter is open.</source>
        <translation>Loket dibuka.</translation>
    </message>
    <message>
        <source>The counter is closed.</source>
        <translation>Loket ditutup.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Hari sudah ditutup.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Tidak di tempat</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>Kembali pukul %1</translation>
    </message>
    <message>
        <source>The counter is on a break.</source>
        <translation>Loket sedang istirahat.</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>lahir %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Tidak disebutkan</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 sudah diubah.</translation>
    </message>
    <message>
        <source>The note on %1 is written.</source>
        <translation>Catatan untuk %1 sudah ditulis.</translation>
    </message>
    <message>
        <source>%1, waiting, No.&#xa0;%2</source>
        <comment>service and place in line</comment>
        <translation>%1, menunggu, no.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, waiting</source>
        <comment>service</comment>
        <translation>%1, menunggu</translation>
    </message>
    <message>
        <source>called to %1</source>
        <translation>dipanggil ke %1</translation>
    </message>
    <message>
        <source>at %1 for %2</source>
        <comment>counter and time</comment>
        <translation>di %1 selama %2</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>parked: %1</source>
        <translation>ditunda: %1</translation>
    </message>
    <message>
        <source>did not come to %1</source>
        <translation>tidak datang ke %1</translation>
    </message>
    <message>
        <source>%1, booked for %2</source>
        <comment>service and time</comment>
        <translation>%1, janji temu %2</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>pulang pukul %1</translation>
    </message>
    <message>
        <source>cancelled at %1</source>
        <translation>dibatalkan pukul %1</translation>
    </message>
    <message>
        <source>closed with the day</source>
        <translation>ditutup bersama hari</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>counter</comment>
        <translation>di %1</translation>
    </message>
    <message>
        <source>The way of %1 is changed.</source>
        <translation>Jalur %1 diubah.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Ruang</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1, %2 to look at</source>
        <translation>%1, %2 perlu dilihat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Now: %1</source>
        <translation>Sekarang: %1</translation>
    </message>
</context>
<context>
    <name>ReadersDialog</name>
    <message>
        <source>Shows it</source>
        <translation>Menampilkan</translation>
    </message>
    <message>
        <source>Has read it</source>
        <translation>Sudah membaca</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>Siapa yang sudah membaca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Belum ada.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>The record</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Utuh</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Sealed up to event %1 of %2.</source>
        <translation>Tersegel sampai kejadian %1 dari %2.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>The last proof was stopped before its end.</source>
        <translation>Pemeriksaan terakhir dihentikan sebelum selesai.</translation>
    </message>
    <message>
        <source>Not proven since the start.</source>
        <translation>Belum diperiksa sejak program dimulai.</translation>
    </message>
    <message>
        <source>All of it proven: %1.</source>
        <translation>Seluruhnya diperiksa: %1.</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Kepala: %1</translation>
    </message>
    <message>
        <source>Proving the record</source>
        <translation>Memeriksa catatan</translation>
    </message>
    <message>
        <source>Prove it now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Stop the proof</source>
        <translation>Hentikan pemeriksaan</translation>
    </message>
    <message>
        <source>Copy the head, to keep it elsewhere</source>
        <translation>Salin kepala, untuk disimpan di tempat lain</translation>
    </message>
    <message>
        <source>Somebody changed the record or the data outside of the program. Show this to whoever looks after the server:</source>
        <translation>Catatan atau data diubah seseorang tanpa melalui Loket. Perlihatkan ini kepada yang mengurus server:</translation>
    </message>
    <message>
        <source>Nothing can be saved now. Show this to whoever looks after the server:</source>
        <translation>Saat ini tidak ada yang dapat disimpan. Perlihatkan ini kepada yang mengurus server:</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>New on the desk</source>
        <translation>Catatan baru</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ubah: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>More about it (optional)</source>
        <translation>Keterangan (opsional)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Whose task it is</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>%1 has changed it meanwhile. Save again, and it is as you have written it.</source>
        <translation>%1 sudah mengubahnya sementara itu. Simpan lagi, maka isinya menjadi seperti yang Anda tulis.</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Keadaannya sekarang</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Service desk</source>
        <translation>Meja layanan</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Tidak ada yang cocok dengan saringan ini</translation>
    </message>
    <message>
        <source>Nothing is on the desk</source>
        <translation>Belum ada catatan</translation>
    </message>
    <message>
        <source>What is broken, asked, proposed or agreed in the house stands here for all staff.</source>
        <translation>Yang rusak, ditanyakan, diusulkan, atau disepakati di klinik tercatat di sini untuk semua staf.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Hapus saringan</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Whose task it is</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Tell me of comments</source>
        <translation>Beri tahu saya komentar</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>Ubah isinya</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Tulis komentar</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Kirim</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>nobody&apos;s task</source>
        <translation>belum ada petugas</translation>
    </message>
    <message>
        <source>New</source>
        <comment>on the desk just now</comment>
        <translation>Baru</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Tiket baru</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Usulan baru</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Kontrak baru</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Pertanyaan baru</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a ticket</comment>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a ticket</comment>
        <translation>Dikerjakan</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>a ticket</comment>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a record</comment>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a record</comment>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>a proposal</comment>
        <translation>Diajukan</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a proposal</comment>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>a proposal</comment>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a contract</comment>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a contract</comment>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>a contract</comment>
        <translation>Diputus</translation>
    </message>
    <message>
        <source>New</source>
        <comment>an inquiry</comment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>an inquiry</comment>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Mendesak</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>“%1” is on the desk.</source>
        <translation>“%1” sudah dicatat.</translation>
    </message>
    <message>
        <source>“%1” is now: %2.</source>
        <translation>“%1” sekarang: %2.</translation>
    </message>
    <message>
        <source>Your comment is there.</source>
        <translation>Komentar Anda sudah tersimpan.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” sudah dihapus.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>“%1” sudah diubah.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>New on the desk</source>
        <translation>Catatan baru</translation>
    </message>
    <message>
        <source>Open the chosen one</source>
        <translation>Buka yang dipilih</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>Ubah isinya</translation>
    </message>
    <message>
        <source>Take it as my task</source>
        <translation>Ambil sebagai tugas saya</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Jenis mana</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Search the subjects</source>
        <translation>Cari perihal</translation>
    </message>
    <message>
        <source>Concerns me</source>
        <translation>Terkait saya</translation>
    </message>
    <message>
        <source>What is over</source>
        <translation>Yang sudah selesai</translation>
    </message>
</context>
<context>
    <name>RecordsRoom</name>
    <message>
        <source>Nobody yet</source>
        <translation>Belum ada</translation>
    </message>
</context>
<context>
    <name>RemovePrinterDialog</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>Nothing is printed on it any more. The printer itself stays as it is.</source>
        <translation>Tidak ada lagi yang dicetak di sana. Printernya sendiri tidak berubah.</translation>
    </message>
    <message>
        <source>Remove the printer</source>
        <translation>Hapus printer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>RemoveScheduleDialog</name>
    <message>
        <source>Stop making “%1” every day?</source>
        <translation>Berhenti membuat “%1” setiap hari?</translation>
    </message>
    <message>
        <source>What is in its folder stays there: %1</source>
        <translation>Yang ada di foldernya tetap di sana: %1</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>RemoveScreenDialog</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>Remove the screen</source>
        <translation>Hapus layar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan hapus</translation>
    </message>
    <message>
        <source>It shows no numbers any more, but a new code. It connects again when that code is approved.</source>
        <translation>Layar itu tidak lagi menampilkan nomor, melainkan kode baru. Layar tersambung lagi sesudah kode itu disetujui.</translation>
    </message>
</context>
<context>
    <name>RemoveTemplateDialog</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>Nobody can choose it any more. Reports that were made of it stay for their time.</source>
        <translation>Tidak ada yang dapat memilihnya lagi. Laporan yang sudah dibuat darinya tetap ada selama masa simpannya.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>What it tells</source>
        <translation>Isi laporan</translation>
    </message>
    <message>
        <source>Make a template from this one</source>
        <translation>Buat templat dari ini</translation>
    </message>
    <message>
        <source>Change this template</source>
        <translation>Ubah templat ini</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Hapus templat ini</translation>
    </message>
    <message>
        <source>Of which days</source>
        <translation>Untuk hari apa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>As which file</source>
        <translation>Bentuk berkas</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Buat laporan</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Baris pertama</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all</source>
        <translation>
            <numerusform>%n baris seluruhnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this one every day</source>
        <translation>Buat ini setiap hari</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Your reports</source>
        <translation>Laporan Anda</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Bertanya ke server…</translation>
    </message>
    <message>
        <source>You have asked for no report yet</source>
        <translation>Anda belum meminta laporan</translation>
    </message>
    <message>
        <source>What you ask for is made beside the clinic&apos;s work, and is here for a week.</source>
        <translation>Yang Anda minta dibuat di sela pekerjaan klinik, dan tersedia di sini selama seminggu.</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 dari %2 baris</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Buat lagi</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>PDF</source>
        <comment>a file to print</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <comment>a workbook</comment>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a report that is to be made</comment>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Being made</source>
        <comment>a report</comment>
        <translation>Sedang dibuat</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a report</comment>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a report</comment>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Not made</source>
        <comment>a report that failed</comment>
        <translation>Tidak dibuat</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Pilih hari</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Laporan sedang dibuat</translation>
    </message>
    <message>
        <source>The report is cancelled</source>
        <translation>Laporan dibatalkan</translation>
    </message>
    <message>
        <source>The template is there for everybody</source>
        <translation>Templat tersedia untuk semua</translation>
    </message>
    <message>
        <source>The template is changed</source>
        <translation>Templat diubah</translation>
    </message>
    <message>
        <source>The template is removed</source>
        <translation>Templat dihapus</translation>
    </message>
    <message>
        <source>It is made every day from today on</source>
        <translation>Mulai hari ini dibuat setiap hari</translation>
    </message>
    <message>
        <source>What is made every day is changed</source>
        <translation>Yang dibuat setiap hari telah diubah</translation>
    </message>
    <message>
        <source>It is no longer made every day</source>
        <translation>Tidak dibuat setiap hari lagi</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Make the report</source>
        <translation>Buat laporan</translation>
    </message>
    <message>
        <source>Open the chosen one</source>
        <translation>Buka yang dipilih</translation>
    </message>
    <message>
        <source>Save the chosen one</source>
        <translation>Simpan yang dipilih</translation>
    </message>
    <message>
        <source>Cancel the chosen one</source>
        <translation>Batalkan yang dipilih</translation>
    </message>
    <message>
        <source>It is opened</source>
        <translation>Sudah dibuka</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tersimpan: %1</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Siap: %1</translation>
    </message>
    <message>
        <source>A new report</source>
        <translation>Laporan baru</translation>
    </message>
    <message>
        <source>Your reports</source>
        <translation>Laporan Anda</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Yang ditampilkan</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Setiap hari</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Permintaan baru</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Kirim permintaan</translation>
    </message>
    <message>
        <source>Patient&apos;s id</source>
        <translation>ID pasien</translation>
    </message>
    <message>
        <source>At least 3 characters</source>
        <translation>Sedikitnya 3 karakter</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nama (boleh kosong)</translation>
    </message>
    <message>
        <source>Notes (optional)</source>
        <translation>Catatan (boleh kosong)</translation>
    </message>
    <message>
        <source>What to look at, what to take care of</source>
        <translation>Apa yang dilihat, apa yang perlu diperhatikan</translation>
    </message>
    <message>
        <source>Send %1 to a scan</source>
        <translation>Kirim %1 ke pemindaian</translation>
    </message>
    <message>
        <source>Only letters (A to Z), digits and - _ . :</source>
        <translation>Hanya huruf (A sampai Z), angka, dan - _ . :</translation>
    </message>
    <message>
        <source>Scan (1 – %1)</source>
        <translation>Pemindaian (1 – %1)</translation>
    </message>
</context>
<context>
    <name>RequeueDialog</name>
    <message>
        <source>Put %1 back in the queue</source>
        <translation>Kembalikan %1 ke antrean</translation>
    </message>
    <message>
        <source>It keeps its number. It is not called again for a few minutes.</source>
        <translation>Nomornya tetap. Tidak dipanggil lagi selama beberapa menit.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Posisi</translation>
    </message>
    <message>
        <source>At the front</source>
        <translation>Di depan</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>Setelah beberapa orang</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Di belakang</translation>
    </message>
    <message>
        <source>After how many others</source>
        <translation>Setelah berapa orang</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Resume %1</source>
        <translation>Lanjutkan %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Panggil</translation>
    </message>
    <message>
        <source>To which counter</source>
        <translation>Ke loket mana</translation>
    </message>
    <message>
        <source>No counter that serves this is open and free now.</source>
        <translation>Tidak ada loket untuk layanan ini yang buka dan kosong sekarang.</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>%1, by %2</source>
        <comment>what is made, and who makes it</comment>
        <translation>%1, oleh %2</translation>
    </message>
    <message>
        <source>No room was named</source>
        <translation>Tanpa nama ruang</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>time beyond the estimate</comment>
        <translation>lewat %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Free since %1</source>
        <translation>Kosong sejak %1</translation>
    </message>
    <message>
        <source>Nobody waits for this room.</source>
        <translation>Tidak ada yang menunggu ruang ini.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Berikutnya: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>of about %1</source>
        <translation>dari sekitar %1</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Screens</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Pemindaian</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Catatan kejadian</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Mulai pertama</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Janji temu</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Siaran</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmasi</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Meja layanan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifikasi</translation>
    </message>
    <message>
        <source>%1 is still at your counter.</source>
        <translation>%1 masih berada di loket Anda.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Konsultasi</translation>
    </message>
    <message>
        <source>My patients</source>
        <translation>Pasien saya</translation>
    </message>
</context>
<context>
    <name>RoomsColumn</name>
    <message>
        <source>In the rooms</source>
        <translation>Di ruang</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 dari %2 terpakai</translation>
    </message>
    <message>
        <source>No scan is late</source>
        <translation>Tidak ada yang terlambat</translation>
    </message>
    <message>
        <source>No room for this type</source>
        <translation>Tidak ada ruang untuk jenis ini</translation>
    </message>
    <message>
        <source>There are no rooms</source>
        <translation>Belum ada ruang</translation>
    </message>
    <message>
        <source>An administrator names the rooms in the settings.</source>
        <translation>Administrator menentukan ruang di pengaturan.</translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>Where %1 goes next</source>
        <translation>Ke mana %1 selanjutnya</translation>
    </message>
    <message>
        <source>When this stop is finished the visit waits at the next by itself, with the same number.</source>
        <translation>Setelah selesai di sini, kunjungan otomatis menunggu di layanan berikutnya dengan nomor yang sama.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>The usual way: %1</source>
        <translation>Jalur biasa: %1</translation>
    </message>
</context>
<context>
    <name>RouteEditor</name>
    <message>
        <source>The way from here</source>
        <translation>Jalur dari sini</translation>
    </message>
    <message>
        <source>Nothing comes afterwards.</source>
        <translation>Tidak ada lanjutan.</translation>
    </message>
    <message>
        <source>Then to %1</source>
        <translation>Lalu ke %1</translation>
    </message>
</context>
<context>
    <name>RouteStop</name>
    <message>
        <source>Earlier</source>
        <translation>Lebih awal</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Lebih akhir</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Keluarkan %1</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>The first rows</source>
        <translation>Baris pertama</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Bertanya ke server…</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>Tidak ada apa pun dalam periode ini.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save as a table</source>
        <translation>Simpan sebagai tabel</translation>
    </message>
    <message>
        <source>Everything that this search finds, however far back, as a CSV file for a spreadsheet. Times are the clinic&apos;s.</source>
        <translation>Semua hasil pencarian ini, sejauh apa pun ke belakang, sebagai berkas CSV untuk lembar kerja. Waktu menurut klinik.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Timpa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Sudah ada berkas dengan nama ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written</source>
        <translation>
            <numerusform>%n kejadian ditulis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveReportDialog</name>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Sudah ada berkas dengan nama ini.</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Asked for by %1</source>
        <translation>Diminta oleh %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>baru saja</translation>
    </message>
</context>
<context>
    <name>ScanDetails</name>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>late</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dimulai</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when and by whom</comment>
        <translation>%1 oleh %2</translation>
    </message>
    <message>
        <source>Cancel the scan…</source>
        <translation>Batalkan pemindaian…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>CT</source>
        <translation>CT</translation>
    </message>
    <message>
        <source>MRI</source>
        <translation>MRI</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Rontgen</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>USG</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Mendesak</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Berlangsung</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>Called %1 ago</source>
        <translation>Dipanggil %1 lalu</translation>
    </message>
    <message>
        <source>%1 waits for: %2.</source>
        <translation>%1 menunggu: %2.</translation>
    </message>
    <message>
        <source>%1 has begun in %2.</source>
        <translation>%1 sudah dimulai di %2.</translation>
    </message>
    <message>
        <source>%1 is complete: %2.</source>
        <translation>%1 sudah selesai: %2.</translation>
    </message>
    <message>
        <source>%1 is cancelled: %2.</source>
        <translation>%1 dibatalkan: %2.</translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Pemindaian</translation>
    </message>
    <message>
        <source>Show one type, or all</source>
        <translation>Tampilkan satu jenis, atau semua</translation>
    </message>
    <message>
        <source>Call the chosen patient</source>
        <translation>Panggil pasien terpilih</translation>
    </message>
    <message>
        <source>Start the chosen scan</source>
        <translation>Mulai pemindaian terpilih</translation>
    </message>
    <message>
        <source>Complete what is made in the chosen room</source>
        <translation>Selesaikan pemindaian di ruang terpilih</translation>
    </message>
    <message>
        <source>Cancel the chosen scan</source>
        <translation>Batalkan pemindaian terpilih</translation>
    </message>
    <message>
        <source>Everything about the chosen scan</source>
        <translation>Semua tentang pemindaian terpilih</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Permintaan baru</translation>
    </message>
    <message>
        <source>Which type</source>
        <translation>Jenis mana</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>In the rooms</source>
        <translation>Di ruang</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Selesai hari ini</translation>
    </message>
    <message>
        <source>What is shown beside those who wait</source>
        <translation>Apa yang tampil di samping yang menunggu</translation>
    </message>
    <message>
        <source>%1 is called to %2.</source>
        <translation>%1 dipanggil ke %2.</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Make “%1” every day</source>
        <translation>Buat “%1” setiap hari</translation>
    </message>
    <message>
        <source>Change what is made every day: “%1”</source>
        <translation>Ubah yang dibuat setiap hari: “%1”</translation>
    </message>
    <message>
        <source>When a day is over it is made of that day and put into the folder. Days on which the server was off are made up for.</source>
        <translation>Bila hari telah lewat, laporan hari itu dibuat dan ditaruh di folder. Hari saat server mati akan disusulkan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s computer</source>
        <translation>Folder di komputer server</translation>
    </message>
    <message>
        <source>As which files</source>
        <translation>Sebagai berkas apa</translation>
    </message>
    <message>
        <source>Tell only of what is chosen: %1</source>
        <translation>Hanya tentang yang dipilih: %1</translation>
    </message>
    <message>
        <source>It may be in: %1</source>
        <translation>Boleh di: %1</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Every day</source>
        <translation>Setiap hari</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>Nothing is made every day</source>
        <translation>Tidak ada yang dibuat setiap hari</translation>
    </message>
    <message>
        <source>Choose what a report tells, and the clock beside it: it is made when a day is over, and put into a folder.</source>
        <translation>Pilih isi laporan, lalu jam di sebelahnya: laporan dibuat bila hari telah lewat dan ditaruh di folder.</translation>
    </message>
</context>
<context>
    <name>ScheduleRow</name>
    <message>
        <source>In the folder up to %1</source>
        <comment>a day</comment>
        <translation>Di folder sampai %1</translation>
    </message>
    <message>
        <source>The first one when today is over</source>
        <translation>Yang pertama bila hari ini lewat</translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>a daily report</comment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Setiap hari</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Hentikan</translation>
    </message>
</context>
<context>
    <name>ScreenDialog</name>
    <message>
        <source>Change “%1”</source>
        <translation>Ubah “%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>As it was started</source>
        <translation>Seperti saat dijalankan</translation>
    </message>
    <message>
        <source>Whose numbers it shows</source>
        <translation>Nomor layanan yang ditampilkan</translation>
    </message>
    <message>
        <source>None is chosen: it shows all, or those that it was started with.</source>
        <translation>Tidak ada yang dipilih: semua ditampilkan, atau yang ditentukan saat dijalankan.</translation>
    </message>
    <message>
        <source>Only those that are chosen.</source>
        <translation>Hanya yang dipilih.</translation>
    </message>
    <message>
        <source>Languages beside it</source>
        <translation>Bahasa lain di sampingnya</translation>
    </message>
    <message>
        <source>How several languages are shown</source>
        <translation>Cara menampilkan beberapa bahasa</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Semuanya bersama</translation>
    </message>
    <message>
        <source>One after the other, every ten seconds</source>
        <translation>Bergantian, setiap sepuluh detik</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tata letak</translation>
    </message>
    <message>
        <source>By the number of services</source>
        <translation>Menurut jumlah layanan</translation>
    </message>
    <message>
        <source>One service: the call is large</source>
        <translation>Satu layanan: panggilan besar</translation>
    </message>
    <message>
        <source>Several services: calls and how many wait</source>
        <translation>Beberapa layanan: panggilan dan jumlah yang menunggu</translation>
    </message>
    <message>
        <source>Many services: a list of all</source>
        <translation>Banyak layanan: daftar semuanya</translation>
    </message>
    <message>
        <source>Line at the foot</source>
        <translation>Baris di kaki layar</translation>
    </message>
    <message>
        <source>None: the foot stays empty</source>
        <translation>Tidak ada: kaki layar kosong</translation>
    </message>
</context>
<context>
    <name>ScreenLines</name>
    <message>
        <source>They are here</source>
        <translation>Sudah terhubung ke klinik</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>terhubung</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>tidak terhubung</translation>
    </message>
</context>
<context>
    <name>ScreenRow</name>
    <message>
        <source>Connected since %1</source>
        <translation>Tersambung sejak %1</translation>
    </message>
    <message>
        <source>Off since %1</source>
        <translation>Mati sejak %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>tanpa bunyi</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>Last asked at %1</source>
        <translation>Terakhir bertanya pukul %1</translation>
    </message>
    <message>
        <source>Has not asked yet</source>
        <translation>Belum pernah bertanya</translation>
    </message>
    <message>
        <source>quiet now</source>
        <translation>sedang hening</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>berbicara</translation>
    </message>
    <message>
        <source>Nobody sees it: its window is hidden, or the screen is off</source>
        <translation>Tidak terlihat: jendelanya tertutup, atau layarnya mati</translation>
    </message>
    <message>
        <source>Sound of %1</source>
        <translation>Suara %1</translation>
    </message>
    <message>
        <source>may go dark by itself</source>
        <translation>bisa padam sendiri</translation>
    </message>
</context>
<context>
    <name>ScreensPage</name>
    <message>
        <source>Displays and kiosks</source>
        <translation>Layar dan kios</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Meminta data dari server…</translation>
    </message>
    <message>
        <source>No screen is connected yet</source>
        <translation>Belum ada layar yang tersambung</translation>
    </message>
    <message>
        <source>A new one shows a code. Type the code beside this list.</source>
        <translation>Layar baru menampilkan kode. Ketik kode itu di sebelah daftar ini.</translation>
    </message>
    <message>
        <source>What the chosen screen is called and shows</source>
        <translation>Nama layar terpilih dan yang ditampilkannya</translation>
    </message>
    <message>
        <source>Remove the chosen screen, or send away what shows a code</source>
        <translation>Hapus layar terpilih, atau tolak yang menampilkan kode</translation>
    </message>
    <message>
        <source>How calls are heard at the chosen display</source>
        <translation>Bagaimana panggilan terdengar di layar terpilih</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Patients today, wherever they are: %1 of %2</source>
        <translation>Pasien hari ini, di mana pun: %1 dari %2</translation>
    </message>
    <message>
        <source>Patients today, wherever they are</source>
        <translation>Pasien hari ini, di mana pun mereka berada</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Tidak ada koneksi.</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Tidak ada yang cocok dengan pencarian</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Nobody who came today has such a number, name or id.</source>
        <translation>Tidak ada yang datang hari ini dengan nomor, nama, atau nomor pasien itu.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message>
        <source>Looked back to %1</source>
        <translation>Dicari sampai %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n kejadian</numerusform>
        </translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Cari lebih jauh</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
</context>
<context>
    <name>SendToPharmacy</name>
    <message>
        <source>Write a prescription for the patient at the counter</source>
        <translation>Buat resep untuk pasien di loket</translation>
    </message>
    <message>
        <source>Write a prescription for %1</source>
        <translation>Buat resep untuk %1</translation>
    </message>
    <message>
        <source>Prescription…</source>
        <translation>Resep…</translation>
    </message>
</context>
<context>
    <name>SendToScan</name>
    <message>
        <source>Send %1 to a scan</source>
        <translation>Kirim %1 ke pemindaian</translation>
    </message>
    <message>
        <source>Send the patient at the counter to a scan</source>
        <translation>Kirim pasien di loket ke pemindaian</translation>
    </message>
    <message>
        <source>Scan…</source>
        <translation>Pemindaian…</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message numerus="yes">
        <source>%n on the screens now</source>
        <translation>
            <numerusform>%n tampil sekarang</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyakan ke server…</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Belum ada yang dikirim</translation>
    </message>
    <message>
        <source>What you send stands here, with who has read it.</source>
        <translation>Yang Anda kirim ada di sini, dengan siapa yang sudah membaca.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Tampilkan yang lebih lama</translation>
    </message>
</context>
<context>
    <name>SentRow</name>
    <message>
        <source>Read by %1</source>
        <translation>Dibaca %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
</context>
<context>
    <name>ServedAt</name>
    <message>
        <source>Nowhere yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>%1 is served at: %2</source>
        <translation>%1 dilayani di: %2</translation>
    </message>
    <message>
        <source>Add a counter…</source>
        <translation>Tambah loket…</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Where a screen finds this server</source>
        <translation>Alamat server ini untuk layar</translation>
    </message>
    <message>
        <source>This computer is in no network now, so only it can use Loket.</source>
        <translation>Komputer ini sedang tidak tersambung ke jaringan, jadi hanya komputer ini yang dapat memakai Loket.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Kode QR untuk %1</translation>
    </message>
    <message>
        <source>A display, in its browser:</source>
        <translation>Layar, di perambannya:</translation>
    </message>
    <message>
        <source>A display or a second PC with Loket:</source>
        <translation>Layar atau PC kedua dengan Loket:</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>Layanan baru</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Ubah “%1”</translation>
    </message>
    <message>
        <source>Add the service</source>
        <translation>Tambah layanan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>A to Z and digits, at most 8</source>
        <translation>A sampai Z dan angka, paling banyak 8</translation>
    </message>
    <message>
        <source>Minutes a patient</source>
        <translation>Menit per pasien</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Nomor pertama</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Nomor terakhir</translation>
    </message>
    <message>
        <source>Below the first</source>
        <translation>Di bawah yang pertama</translation>
    </message>
    <message>
        <source>Where people usually go from here</source>
        <translation>Ke mana orang biasanya dari sini</translation>
    </message>
    <message>
        <source>Kiosks ask who is elderly, pregnant or disabled, and let them go first</source>
        <translation>Kios menanyakan siapa yang lansia, hamil, atau difabel, dan mendahulukan mereka</translation>
    </message>
</context>
<context>
    <name>ServiceEditRow</name>
    <message>
        <source>Letter of %1</source>
        <translation>Huruf untuk %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nama %1</translation>
    </message>
    <message>
        <source>%1 in the other language</source>
        <translation>%1 dalam bahasa lain</translation>
    </message>
    <message>
        <source>Minutes a patient of %1</source>
        <translation>Menit per pasien untuk %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>A letter is A to Z and digits, at most 8.</source>
        <translation>Huruf terdiri dari A sampai Z dan angka, paling banyak 8.</translation>
    </message>
</context>
<context>
    <name>ServiceHeadings</name>
    <message>
        <source>Letter</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>Dilayani di</translation>
    </message>
</context>
<context>
    <name>ServicePicks</name>
    <message>
        <source>Services concerned</source>
        <translation>Layanan yang terkena</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>%1-%2 to %3</source>
        <translation>%1-%2 sampai %3</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
</context>
<context>
    <name>ServiceTableRow</name>
    <message>
        <source>no counter open</source>
        <translation>tidak ada loket buka</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>no counter open</source>
        <translation>tidak ada loket buka</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Meminta data dari server…</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Belum ada layanan</translation>
    </message>
</context>
<context>
    <name>ServicesStep</name>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Tambah layanan</translation>
    </message>
    <message>
        <source>Everything can be changed later, in “Setting up”.</source>
        <translation>Semuanya dapat diubah nanti, di “Pengaturan”.</translation>
    </message>
</context>
<context>
    <name>ServicesTable</name>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Terlama</translation>
    </message>
    <message>
        <source>Who comes now</source>
        <translation>Yang datang kini</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sejak %1</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>%1, signed in since %2</source>
        <translation>%1, masuk sejak %2</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Yang ini</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Terakhir dipakai %1</translation>
    </message>
    <message>
        <source>End the sign-in at %1</source>
        <translation>Akhiri sesi di %1</translation>
    </message>
    <message>
        <source>Loket&apos;s console</source>
        <translation>Konsol Loket</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Program tidak dikenal</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Tempat Anda masuk</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Akhiri semua yang lain</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>End what is not yours, and change your password then.</source>
        <translation>Akhiri yang bukan milik Anda, lalu ganti kata sandi Anda.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Welcome to Loket</source>
        <translation>Selamat datang di Loket</translation>
    </message>
    <message>
        <source>Nobody can sign in yet. Make the first account: it is the administrator&apos;s, who can do everything.</source>
        <translation>Belum ada yang bisa masuk. Buat akun pertama: akun administrator, yang boleh melakukan segalanya.</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Buat akun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Akun Anda</translation>
    </message>
    <message>
        <source>Who looks after Loket</source>
        <translation>Pengelola Loket</translation>
    </message>
    <message>
        <source>Who looks after Loket here?</source>
        <translation>Siapa yang mengelola Loket di sini?</translation>
    </message>
    <message>
        <source>Which language shall we speak? Everybody can choose another one later.</source>
        <translation>Bahasa apa yang dipakai? Setiap orang dapat memilih bahasa lain nanti.</translation>
    </message>
    <message>
        <source>Next: your account</source>
        <translation>Lanjut: akun Anda</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>It is changed in the file loket.toml of the server alone: with a wrong value Loket might not start any more.</source>
        <translation>Hanya dapat diubah di berkas loket.toml pada server: dengan nilai yang salah, Loket mungkin tidak dapat dijalankan lagi.</translation>
    </message>
    <message>
        <source>It is set by %1 where Loket is started, and is changed there.</source>
        <translation>Ditetapkan oleh %1 saat Loket dijalankan, dan diubah di sana.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Bawaan: %1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Pakai nilai bawaan</translation>
    </message>
    <message>
        <source>A change counts from the next start of Loket on.</source>
        <translation>Perubahan berlaku setelah Loket dijalankan ulang.</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>It must be %1 to %2.</source>
        <translation>Harus %1 sampai %2.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>md</translation>
    </message>
    <message>
        <source>There is no service “%1”. There are: %2.</source>
        <translation>Tidak ada layanan “%1”. Yang ada: %2.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by %1</source>
        <translation>Ditetapkan oleh %1</translation>
    </message>
    <message>
        <source>Until the next start: %1</source>
        <translation>Sampai dijalankan ulang: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Bawaan: %1</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Setelah dijalankan ulang</translation>
    </message>
    <message>
        <source>Is changed in loket.toml alone</source>
        <translation>Hanya diubah di loket.toml</translation>
    </message>
    <message>
        <source>“%1”, which is not there</source>
        <translation>“%1”, yang tidak ada</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Port of the server</source>
        <translation>Port server</translation>
    </message>
    <message>
        <source>Address that it listens on</source>
        <translation>Alamat yang dilayani</translation>
    </message>
    <message>
        <source>What holds the port open</source>
        <translation>Yang membuka port</translation>
    </message>
    <message>
        <source>Certificate for https (PEM file)</source>
        <translation>Sertifikat untuk https (berkas PEM)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM file)</source>
        <translation>Kunci sertifikat (berkas PEM)</translation>
    </message>
    <message>
        <source>Web pages that may use the server</source>
        <translation>Halaman web yang boleh memakai server</translation>
    </message>
    <message>
        <source>Other names of the server</source>
        <translation>Nama lain server</translation>
    </message>
    <message>
        <source>Proxies that are believed</source>
        <translation>Proksi yang dipercaya</translation>
    </message>
    <message>
        <source>Sign in again after</source>
        <translation>Masuk lagi setelah</translation>
    </message>
    <message>
        <source>Sign in again when nothing was done for</source>
        <translation>Masuk lagi jika tidak ada kegiatan selama</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Pesan terbesar</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Koneksi dari satu alamat</translation>
    </message>
    <message>
        <source>Connections of one account</source>
        <translation>Koneksi dari satu akun</translation>
    </message>
    <message>
        <source>Connections of one screen</source>
        <translation>Koneksi dari satu layar</translation>
    </message>
    <message>
        <source>Connections of one ticket</source>
        <translation>Koneksi dari satu tiket</translation>
    </message>
    <message>
        <source>Messages of one connection</source>
        <translation>Pesan dari satu koneksi</translation>
    </message>
    <message>
        <source>Old answers are forgotten every</source>
        <translation>Jawaban lama dihapus setiap</translation>
    </message>
    <message>
        <source>An idle connection is closed after</source>
        <translation>Koneksi diam ditutup setelah</translation>
    </message>
    <message>
        <source>A connection is asked for life every</source>
        <translation>Koneksi diperiksa setiap</translation>
    </message>
    <message>
        <source>A lost Socket.IO client may come back within</source>
        <translation>Klien Socket.IO yang putus boleh kembali dalam</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>Hari dimulai pukul</translation>
    </message>
    <message>
        <source>Waiting raises the priority after</source>
        <translation>Prioritas naik setelah menunggu</translation>
    </message>
    <message>
        <source>Put back: not called again for</source>
        <translation>Dikembalikan: tidak dipanggil lagi selama</translation>
    </message>
    <message>
        <source>No-show is offered after</source>
        <translation>Tidak hadir ditawarkan setelah</translation>
    </message>
    <message>
        <source>Bookings check in at the earliest</source>
        <translation>Janji temu dapat lapor paling awal</translation>
    </message>
    <message>
        <source>Bookings count as late after</source>
        <translation>Janji temu terlambat setelah</translation>
    </message>
    <message>
        <source>After a no-show one may come back for</source>
        <translation>Setelah tidak hadir boleh kembali selama</translation>
    </message>
    <message>
        <source>An action can be undone for</source>
        <translation>Tindakan dapat dibatalkan selama</translation>
    </message>
    <message>
        <source>Priorities that a kiosk may give</source>
        <translation>Prioritas yang boleh diberi kios</translation>
    </message>
    <message>
        <source>What a kiosk may say of a patient</source>
        <translation>Yang boleh dicatat kios tentang pasien</translation>
    </message>
    <message>
        <source>Numbers of one kiosk</source>
        <translation>Nomor dari satu kios</translation>
    </message>
    <message>
        <source>Numbers that are kept for staff</source>
        <translation>Nomor yang disimpan untuk petugas</translation>
    </message>
    <message>
        <source>Scans that may wait</source>
        <translation>Pemindaian yang boleh menunggu</translation>
    </message>
    <message>
        <source>A scan is late beyond its time by</source>
        <translation>Pemindaian terlambat jika lewat</translation>
    </message>
    <message>
        <source>Scans start by themselves in a free room</source>
        <translation>Pemindaian mulai sendiri di ruang kosong</translation>
    </message>
    <message>
        <source>Rooms and their type of scan</source>
        <translation>Ruang dan jenis pemindaiannya</translation>
    </message>
    <message>
        <source>Service where patients wait for a scan</source>
        <translation>Layanan tempat pasien menunggu pemindaian</translation>
    </message>
    <message>
        <source>Broadcasts that are current or planned</source>
        <translation>Siaran yang sedang tayang atau direncanakan</translation>
    </message>
    <message>
        <source>Broadcasts of one person</source>
        <translation>Siaran dari satu orang</translation>
    </message>
    <message>
        <source>Least serious line in the log</source>
        <translation>Baris log paling ringan</translation>
    </message>
    <message>
        <source>Folder with the data</source>
        <translation>Folder data</translation>
    </message>
    <message>
        <source>0 takes a free one.</source>
        <translation>0 memakai port yang bebas.</translation>
    </message>
    <message>
        <source>Empty: every address of this computer.</source>
        <translation>Kosong: semua alamat komputer ini.</translation>
    </message>
    <message>
        <source>direct: the server&apos;s own sockets; qt: those of Qt.</source>
        <translation>direct: soket server sendiri; qt: soket Qt.</translation>
    </message>
    <message>
        <source>Windows, tabs and phones together.</source>
        <translation>Jendela, tab, dan telepon bersama-sama.</translation>
    </message>
    <message>
        <source>From staff; others may send less.</source>
        <translation>Dari petugas; yang lain lebih sedikit.</translation>
    </message>
    <message>
        <source>0: not at all.</source>
        <translation>0: tidak sama sekali.</translation>
    </message>
    <message>
        <source>Together with its key: then screens come by https alone.</source>
        <translation>Bersama kuncinya: layar hanya terhubung lewat https.</translation>
    </message>
    <message>
        <source>With commas between them, such as https://intranet.clinic.example.</source>
        <translation>Dipisahkan koma, misalnya https://intranet.clinic.example.</translation>
    </message>
    <message>
        <source>Names by which browsers reach it, beside those of its computer; with commas between them.</source>
        <translation>Nama yang dipakai peramban, selain nama komputernya; dipisahkan koma.</translation>
    </message>
    <message>
        <source>Addresses or nets of proxies, with commas between them.</source>
        <translation>Alamat atau jaringan proksi, dipisahkan koma.</translation>
    </message>
    <message>
        <source>0: no matter how long.</source>
        <translation>0: tidak dibatasi.</translation>
    </message>
    <message>
        <source>A name such as Asia/Jakarta; empty: that of this computer.</source>
        <translation>Nama seperti Asia/Jakarta; kosong: zona komputer ini.</translation>
    </message>
    <message>
        <source>A time such as 00:00. Numbers begin anew then.</source>
        <translation>Waktu seperti 00:00. Nomor mulai dari awal saat itu.</translation>
    </message>
    <message>
        <source>By one level each time; 0: never.</source>
        <translation>Satu tingkat setiap kali; 0: tidak pernah.</translation>
    </message>
    <message>
        <source>Of each series; no kiosk gives them out.</source>
        <translation>Dari setiap seri; kios tidak memberikannya.</translation>
    </message>
    <message>
        <source>Such as CT 1:CT, CT 2:CT, MRI 1:MRI.</source>
        <translation>Misalnya CT 1:CT, CT 2:CT, MRI 1:MRI.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mnt</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bita</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>per dtk</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>md</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>panggilan</translation>
    </message>
    <message>
        <source>s</source>
        <translation>dtk</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>per mnt</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>That of the computer</source>
        <translation>Sesuai komputer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 md</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Darurat</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Nomor pasien</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nama pasien</translation>
    </message>
    <message>
        <source>Time of an appointment</source>
        <translation>Waktu janji temu</translation>
    </message>
    <message>
        <source>Services afterwards</source>
        <translation>Layanan berikutnya</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Untuk pengembang</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informasi</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>What is serious</source>
        <translation>Yang gawat saja</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Radiology</source>
        <translation>Radiologi</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Siaran</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Server and network</source>
        <translation>Server dan jaringan</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <translation>Farmasi</translation>
    </message>
    <message>
        <source>Prescriptions that may be open</source>
        <translation>Resep yang boleh terbuka</translation>
    </message>
    <message>
        <source>Id, service of the queue and name, such as F:F:Pharmacy, night:N:Night pharmacy.</source>
        <translation>ID, layanan antrean, dan nama, misalnya F:F:Farmasi, night:N:Farmasi malam.</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmasi</translation>
    </message>
    <message>
        <source>Notifications that are kept for one person</source>
        <translation>Notifikasi yang disimpan untuk satu orang</translation>
    </message>
    <message>
        <source>Notifications are shown for</source>
        <translation>Notifikasi ditampilkan selama</translation>
    </message>
    <message>
        <source>Administrators are told of a display that is down for</source>
        <translation>Administrator diberi tahu layar yang mati selama</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifikasi</translation>
    </message>
    <message>
        <source>Below every printed slip</source>
        <translation>Di bawah setiap slip cetak</translation>
    </message>
    <message>
        <source>Language of slips and labels</source>
        <translation>Bahasa slip dan label</translation>
    </message>
    <message>
        <source>Where patients&apos; phones reach the server</source>
        <translation>Alamat server bagi ponsel pasien</translation>
    </message>
    <message>
        <source>Of labels, and where a visit says none.</source>
        <translation>Untuk label, dan bila kunjungan tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>In the code on slips, such as http://antrean.klinik.lan:3000; empty: the first address in the network.</source>
        <translation>Di kode pada slip, seperti http://antrean.klinik.lan:3000; kosong: alamat pertama di jaringan.</translation>
    </message>
    <message>
        <source>Services by video</source>
        <translation>Layanan lewat video</translation>
    </message>
    <message>
        <source>Relay for video</source>
        <translation>Penerus video</translation>
    </message>
    <message>
        <source>Ids of the services whose patients are seen by video.</source>
        <translation>Id layanan yang pasiennya ditemui lewat video.</translation>
    </message>
    <message>
        <source>Where two cannot reach each other, such as turn:turn.clinic.example:3478; its secret is in loket.toml alone.</source>
        <translation>Bila dua pihak tidak dapat saling mencapai, misalnya turn:turn.clinic.example:3478; rahasianya hanya di loket.toml.</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Konsultasi</translation>
    </message>
    <message>
        <source>Languages in which calls are spoken</source>
        <translation>Bahasa ucapan panggilan</translation>
    </message>
    <message>
        <source>Folder with recorded voices</source>
        <translation>Folder rekaman suara</translation>
    </message>
    <message>
        <source>After the patient&apos;s own. None: no call is spoken.</source>
        <translation>Setelah bahasa pasien. Tidak ada: panggilan tidak diucapkan.</translation>
    </message>
    <message>
        <source>Empty: a synthetic voice speaks.</source>
        <translation>Kosong: suara sintetis yang berbicara.</translation>
    </message>
    <message>
        <source>Spoken calls</source>
        <translation>Panggilan suara</translation>
    </message>
    <message>
        <source>Where patients at home reach the server</source>
        <translation>Alamat server untuk pasien di rumah</translation>
    </message>
    <message>
        <source>In invitations to consultations, such as https://clinic.example; empty: the first address in the network.</source>
        <translation>Dalam undangan konsultasi, misalnya https://clinic.example; kosong: alamat pertama di jaringan.</translation>
    </message>
    <message>
        <source>Short word for this site</source>
        <translation>Kata singkat untuk tempat ini</translation>
    </message>
    <message>
        <source>Folder with pictures for displays</source>
        <translation>Folder gambar untuk layar</translation>
    </message>
    <message>
        <source>Displays show pictures when nobody was called for</source>
        <translation>Layar menampilkan gambar bila tidak ada panggilan selama</translation>
    </message>
    <message>
        <source>One picture stands for</source>
        <translation>Satu gambar tampil selama</translation>
    </message>
    <message>
        <source>For programs, where there are several sites. What the clinic is called is in “Clinic”.</source>
        <translation>Untuk program, bila ada beberapa tempat. Nama klinik ada di “Klinik”.</translation>
    </message>
    <message>
        <source>They join its queue when a scan is asked for. Where there is no such service they stay where they wait.</source>
        <translation>Mereka masuk antreannya saat pemindaian diminta. Bila layanan itu tidak ada, mereka tetap di tempat menunggu.</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP. Empty: no pictures.</source>
        <translation>PNG, JPEG, atau WebP. Kosong: tanpa gambar.</translation>
    </message>
    <message>
        <source>Write 1 to 32 characters.</source>
        <translation>Tulis 1 sampai 32 karakter.</translation>
    </message>
    <message>
        <source>Write a time zone such as Asia/Jakarta or Asia/Bangkok, or nothing.</source>
        <translation>Tulis zona waktu seperti Asia/Jakarta atau Asia/Bangkok, atau kosongkan.</translation>
    </message>
    <message>
        <source>Write the time like 14:30.</source>
        <translation>Tulis waktu seperti 14:30.</translation>
    </message>
    <message>
        <source>Write each room with its type of scan after a colon, and commas between them: CT 1:CT, MRI 1:MRI. The types are CT, MRI, X-RAY and ULTRASOUND; no two rooms are called the same.</source>
        <translation>Tulis setiap ruang dengan jenis pemindaian setelah titik dua, dan koma di antaranya: CT 1:CT, MRI 1:MRI. Jenisnya CT, MRI, X-RAY dan ULTRASOUND; tidak ada dua ruang bernama sama.</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Pilih layanan.</translation>
    </message>
    <message>
        <source>Write each pharmacy as id:service:name, with commas between them: F:F:Pharmacy, night:N:Night pharmacy. Ids have letters, digits, “_”, “.” and “-”, and no two are the same.</source>
        <translation>Tulis setiap apotek sebagai id:layanan:nama, dengan koma di antaranya: F:F:Farmasi, malam:N:Farmasi malam. Id terdiri dari huruf, angka, “_”, “.” dan “-”, dan tidak ada dua yang sama.</translation>
    </message>
    <message>
        <source>Write at most 16 ids of services, with commas between them.</source>
        <translation>Tulis paling banyak 16 id layanan, dengan koma di antaranya.</translation>
    </message>
    <message>
        <source>Write addresses that begin with turn: or turns:, with commas between them.</source>
        <translation>Tulis alamat yang diawali turn: atau turns:, dengan koma di antaranya.</translation>
    </message>
    <message>
        <source>Write at most 300 characters.</source>
        <translation>Tulis paling banyak 300 karakter.</translation>
    </message>
    <message>
        <source>Write an address such as http://antrean.klinik.lan:3000, without anything after it.</source>
        <translation>Tulis alamat seperti http://antrean.klinik.lan:3000, tanpa apa pun setelahnya.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder on the server&apos;s computer.</source>
        <translation>Tulis jalur lengkap folder di komputer server.</translation>
    </message>
    <message>
        <source>Write an IP address of this computer, or localhost.</source>
        <translation>Tulis alamat IP komputer ini, atau localhost.</translation>
    </message>
    <message>
        <source>Write the path of a file that the server can read.</source>
        <translation>Tulis jalur berkas yang dapat dibaca server.</translation>
    </message>
    <message>
        <source>Write addresses such as http://192.168.1.9:8080 or https://*.clinic.example, with commas between them.</source>
        <translation>Tulis alamat seperti http://192.168.1.9:8080 atau https://*.clinic.example, dengan koma di antaranya.</translation>
    </message>
    <message>
        <source>Write names such as reception.clinic.example, with commas between them.</source>
        <translation>Tulis nama seperti reception.clinic.example, dengan koma di antaranya.</translation>
    </message>
    <message>
        <source>Write addresses or nets such as 127.0.0.1 or 10.0.0.0/8, with commas between them.</source>
        <translation>Tulis alamat atau jaringan seperti 127.0.0.1 atau 10.0.0.0/8, dengan koma di antaranya.</translation>
    </message>
    <message>
        <source>Write the path of a folder.</source>
        <translation>Tulis jalur folder.</translation>
    </message>
    <message>
        <source>Slips and labels</source>
        <translation>Slip dan label</translation>
    </message>
    <message>
        <source>Pictures between calls</source>
        <translation>Gambar di antara panggilan</translation>
    </message>
    <message>
        <source>Folders for daily reports</source>
        <translation>Folder untuk laporan harian</translation>
    </message>
    <message>
        <source>And what is below them. Beside these: exports in the folder with the data.</source>
        <translation>Beserta folder di dalamnya. Selain ini: exports di folder data.</translation>
    </message>
    <message>
        <source>Write whole paths of folders on the server&apos;s computer, with commas between them.</source>
        <translation>Tulis jalur lengkap folder di komputer server, dipisahkan dengan koma.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Out of stock</source>
        <translation>Stok habis</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergi</translation>
    </message>
    <message>
        <source>The patient does not want it</source>
        <translation>Pasien tidak mau</translation>
    </message>
    <message>
        <source>The doctor agreed</source>
        <translation>Dokter setuju</translation>
    </message>
    <message>
        <source>Give a part: %1</source>
        <translation>Beri sebagian: %1</translation>
    </message>
    <message>
        <source>Substitute: %1</source>
        <translation>Ganti: %1</translation>
    </message>
    <message>
        <source>Do not give: %1</source>
        <translation>Jangan beri: %1</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>Berapa dari %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>What is given in its place</source>
        <translation>Yang diberikan sebagai gantinya</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>SetupList</name>
    <message>
        <source>Asking the server…</source>
        <translation>Meminta data dari server…</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Add one</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation>Ubah yang dipilih</translation>
    </message>
    <message>
        <source>Take the chosen one away</source>
        <translation>Hapus yang dipilih</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>Yang diatur</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Tambah layanan</translation>
    </message>
    <message>
        <source>There are no services yet</source>
        <translation>Belum ada layanan</translation>
    </message>
    <message>
        <source>A service is what patients take a number for: registration, a clinic, the pharmacy.</source>
        <translation>Layanan adalah tujuan pasien mengambil nomor: pendaftaran, poli, farmasi.</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>Tambah loket</translation>
    </message>
    <message>
        <source>There are no counters yet</source>
        <translation>Belum ada loket</translation>
    </message>
    <message>
        <source>A counter is where patients are called to: a desk, a window, a room.</source>
        <translation>Loket adalah tempat pasien dipanggil: meja, jendela, ruangan.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Yang bekerja di sini</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>Belum ada yang punya akun</translation>
    </message>
    <message>
        <source>Try whether the chosen backup can be restored</source>
        <translation>Mencoba apakah cadangan terpilih dapat dipulihkan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Trusted addresses</source>
        <translation>Alamat tepercaya</translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) count only after the next start: restart Loket on the server&apos;s computer when nobody is waiting.</source>
        <translation>
            <numerusform>%n setelan yang diubah baru berlaku setelah Loket di komputer server dijalankan ulang. Lakukan saat tidak ada yang menunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is at such an address works without a name and a password, and so does whoever gives a computer this address. It is meant for old programs that cannot sign in, and for nothing else. What they do is on record with the address alone.</source>
        <translation>Siapa pun di alamat seperti ini bekerja tanpa nama dan kata sandi, begitu juga siapa pun yang memberi komputernya alamat ini. Ini hanya untuk program lama yang tidak dapat masuk, bukan untuk yang lain. Yang mereka lakukan hanya dicatat dengan alamatnya.</translation>
    </message>
    <message>
        <source>Trust an address</source>
        <translation>Percayai alamat</translation>
    </message>
    <message>
        <source>No address is trusted</source>
        <translation>Tidak ada alamat tepercaya</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and a password. That is how it should be.</source>
        <translation>Semua orang masuk dengan nama dan kata sandi. Memang begitu seharusnya.</translation>
    </message>
    <message>
        <source>Loket will not start again as its file loket.toml is now: %1 may not be “%2”. Set it right below, or in the file.</source>
        <translation>Dengan isi berkas loket.toml sekarang, Loket tidak akan bisa dijalankan lagi: %1 tidak boleh “%2”. Perbaiki di bawah ini, atau di berkasnya.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>“%1” is added.</source>
        <translation>“%1” ditambahkan.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>“%1” diubah.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” dihapus.</translation>
    </message>
    <message>
        <source>“%1” has a new password and must sign in with it.</source>
        <translation>“%1” punya kata sandi baru dan harus masuk dengannya.</translation>
    </message>
    <message>
        <source>“%1” cannot sign in any more.</source>
        <translation>“%1” tidak bisa masuk lagi.</translation>
    </message>
    <message>
        <source>“%1” can sign in again.</source>
        <translation>“%1” bisa masuk lagi.</translation>
    </message>
    <message>
        <source>Small practice</source>
        <translation>Praktik kecil</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Hospital outpatient</source>
        <translation>Rawat jalan rumah sakit</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmasi</translation>
    </message>
    <message>
        <source>Services and counters are made. Look at them, and change what is other here.</source>
        <translation>Layanan dan loket telah dibuat. Lihat dan ubah yang berbeda di sini.</translation>
    </message>
    <message>
        <source>“%1” is kept, and counts from the next start of Loket on.</source>
        <translation>“%1” disimpan, dan berlaku setelah Loket dijalankan ulang.</translation>
    </message>
    <message>
        <source>%1 is trusted from now on.</source>
        <translation>%1 tepercaya mulai sekarang.</translation>
    </message>
    <message>
        <source>%1 is trusted no more.</source>
        <translation>%1 tidak lagi tepercaya.</translation>
    </message>
</context>
<context>
    <name>ShortcutsHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tombol pintas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out?</source>
        <translation>Keluar?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Tetap di sini</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Mencetak…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak lagi</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Cetak slip</translation>
    </message>
    <message>
        <source>No printer is set up. The patient can scan the code.</source>
        <translation>Belum ada printer. Pasien dapat memindai kodenya.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>the paper is out</source>
        <translation>kertasnya habis</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>tutupnya terbuka</translation>
    </message>
    <message>
        <source>it is switched off or paused</source>
        <translation>dimatikan atau dijeda</translation>
    </message>
    <message>
        <source>it says that it is broken</source>
        <translation>printer melaporkan kerusakan</translation>
    </message>
    <message>
        <source>it does not say how it is</source>
        <translation>printer tidak melaporkan keadaannya</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>tidak dapat dihubungi</translation>
    </message>
    <message>
        <source>it went half-way</source>
        <translation>terputus di tengah jalan</translation>
    </message>
    <message>
        <source>it did not print in time</source>
        <translation>tidak mencetak tepat waktu</translation>
    </message>
    <message>
        <source>its queue takes nothing</source>
        <translation>antrean cetaknya menolak</translation>
    </message>
    <message>
        <source>the server was stopped meanwhile</source>
        <translation>server dihentikan sementara itu</translation>
    </message>
    <message>
        <source>%1 is printing the slip…</source>
        <translation>%1 sedang mencetak slip…</translation>
    </message>
    <message>
        <source>Printed by %1, which is low on paper</source>
        <translation>Dicetak oleh %1, kertasnya hampir habis</translation>
    </message>
    <message>
        <source>Printed by %1</source>
        <translation>Dicetak oleh %1</translation>
    </message>
    <message>
        <source>Not printed by %1: %2</source>
        <translation>Tidak dicetak oleh %1: %2</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Printer struk di jaringan</translation>
    </message>
    <message>
        <source>Receipt printer at the server&apos;s cable</source>
        <translation>Printer struk di kabel server</translation>
    </message>
    <message>
        <source>Print queue (CUPS)</source>
        <translation>Antrean cetak (CUPS)</translation>
    </message>
    <message>
        <source>The printer was removed.</source>
        <translation>Printer dihapus.</translation>
    </message>
    <message>
        <source>The printer is set up.</source>
        <translation>Printer siap dipakai.</translation>
    </message>
    <message>
        <source>The slip is void: its code opens nothing any more</source>
        <translation>Slip dibatalkan: kodenya tidak berlaku lagi</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Sound of “%1”</source>
        <translation>Suara “%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Calls are heard there: a tone, then a voice</source>
        <translation>Panggilan terdengar di sana: nada, lalu suara</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Room where it hangs</source>
        <translation>Ruangan tempatnya</translation>
    </message>
    <message>
        <source>None: it speaks for itself</source>
        <translation>Tidak ada: berbicara sendiri</translation>
    </message>
    <message>
        <source>Of all displays in one room one speaks, also what the others show. When it goes, another takes over.</source>
        <translation>Dari semua layar di satu ruangan, satu yang berbicara, juga untuk yang ditampilkan layar lain. Bila ia mati, layar lain menggantikan.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Hening dari</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Languages that it speaks</source>
        <translation>Bahasa yang diucapkan</translation>
    </message>
    <message>
        <source>None is chosen: the patient&apos;s own, then the clinic&apos;s.</source>
        <translation>Tidak ada yang dipilih: bahasa pasien, lalu bahasa klinik.</translation>
    </message>
    <message>
        <source>Only those that are chosen, in this order: %1.</source>
        <translation>Hanya yang dipilih, dengan urutan ini: %1.</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Panggilan uji</translation>
    </message>
    <message>
        <source>It has a button that reads each page aloud</source>
        <translation>Ada tombol yang membacakan setiap halaman</translation>
    </message>
    <message>
        <source>Let it speak</source>
        <translation>Coba suaranya</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>For staff</source>
        <translation>Untuk petugas</translation>
    </message>
    <message>
        <source>This PIN is not right. After five wrong ones it takes a minute.</source>
        <translation>PIN ini salah. Setelah lima kali salah, tunggu satu menit.</translation>
    </message>
    <message>
        <source>The PIN ends the kiosk.</source>
        <translation>PIN menutup kios.</translation>
    </message>
    <message>
        <source>Delete the last</source>
        <translation>Hapus yang terakhir</translation>
    </message>
</context>
<context>
    <name>StaffStrip</name>
    <message>
        <source>Say that you have read the message</source>
        <translation>Nyatakan bahwa pesan sudah dibaca</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 dari %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Sudah dibaca</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Mulai pertama</translation>
    </message>
    <message>
        <source>Saved as you go. You can leave and take it up again.</source>
        <translation>Tersimpan otomatis. Anda dapat berhenti dan melanjutkan lagi.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Selesaikan nanti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Langkah %1 dari %2</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Langkah %1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>Came in</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>Janji temu pukul %1</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Sudah lapor datang</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>Dialihkan ke %1</translation>
    </message>
    <message>
        <source>Put back in the queue</source>
        <translation>Dikembalikan ke antrean</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Did not come to %1</source>
        <translation>Tidak datang ke %1</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Kembali ke antrean</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioritas: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Diubah: %1</translation>
    </message>
    <message>
        <source>The booking was moved</source>
        <translation>Janji temu dipindahkan</translation>
    </message>
    <message>
        <source>The stops after this one were changed</source>
        <translation>Layanan berikutnya diubah</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Closed with the day</source>
        <translation>Ditutup bersama hari</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Menunggu %1</translation>
    </message>
    <message>
        <source>Called to %1</source>
        <translation>Dipanggil ke %1</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Belum datang</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Disisihkan</translation>
    </message>
    <message>
        <source>then</source>
        <comment>the next stop of a visit</comment>
        <translation>lalu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No. %1 in line</source>
        <translation>No. %1 dalam antrean</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Perkiraan %1</translation>
    </message>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation>
            <numerusform>Dipanggil %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>By the patient</source>
        <translation>Oleh pasien</translation>
    </message>
    <message>
        <source>%1, called by %2</source>
        <comment>who served, and who called</comment>
        <translation>%1, dipanggil oleh %2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>menunggu %1</translation>
    </message>
    <message>
        <source>served %1</source>
        <translation>dilayani %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>patient id</source>
        <translation>nomor pasien</translation>
    </message>
    <message>
        <source>birth year</source>
        <translation>tahun lahir</translation>
    </message>
    <message>
        <source>language</source>
        <translation>bahasa</translation>
    </message>
    <message>
        <source>no counter open</source>
        <translation>tidak ada loket buka</translation>
    </message>
    <message>
        <source>somebody of higher priority comes before</source>
        <translation>pasien prioritas lebih tinggi didahulukan</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>The file was not written: %1</source>
        <translation>Berkas tidak ditulis: %1</translation>
    </message>
    <message>
        <source>The day&apos;s figures</source>
        <translation>Angka harian</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Tulis berkas</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Simpan sebagai tabel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>numbers given</source>
        <translation>nomor diberikan</translation>
    </message>
    <message>
        <source>no-shows</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>cancelled or ended with the day</source>
        <translation>dibatalkan atau berakhir bersama hari</translation>
    </message>
    <message>
        <source>mean wait</source>
        <translation>rata-rata menunggu</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>menunggu terlama</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Nobody came on this day.</source>
        <translation>Tidak ada yang datang pada hari ini.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Ditulis ke %1</translation>
    </message>
    <message>
        <source>served, each stop counted</source>
        <translation>dilayani, tiap tujuan dihitung</translation>
    </message>
</context>
<context>
    <name>SummaryStrip</name>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>di atas %1</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Kunjungan baru</translation>
    </message>
    <message>
        <source>counters open</source>
        <translation>loket buka</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Dilayani</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Terlama</translation>
    </message>
</context>
<context>
    <name>TakeAwayDialog</name>
    <message>
        <source>Disable “%1”?</source>
        <translation>Nonaktifkan “%1”?</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>This person is signed out everywhere and cannot sign in until you allow it again.</source>
        <translation>Orang ini keluar di semua tempat dan tidak bisa masuk sampai Anda mengizinkannya lagi.</translation>
    </message>
    <message>
        <source>Nobody can take a number for it any more. The counters do not serve it any more.</source>
        <translation>Tidak ada lagi yang bisa mengambil nomornya. Loket tidak melayaninya lagi.</translation>
    </message>
    <message>
        <source>Nobody is called there any more.</source>
        <translation>Tidak ada lagi yang dipanggil ke sana.</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Nonaktifkan akun</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Trust %1 no more?</source>
        <translation>Cabut kepercayaan pada %1?</translation>
    </message>
    <message>
        <source>Whoever is there must sign in like everybody else, from now on. An old program that cannot sign in does not work any more.</source>
        <translation>Mulai sekarang yang ada di sana harus masuk seperti semua orang. Program lama yang tidak dapat masuk tidak berfungsi lagi.</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Cabut kepercayaan</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) are waiting for it or are served there. It can be removed when nobody is.</source>
        <translation>
            <numerusform>%n pasien menunggu atau dilayani di sana. Ini dapat dihapus bila tidak ada lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Take over from %1?</source>
        <translation>Ambil alih dari %1?</translation>
    </message>
    <message>
        <source>%1. What is settled stays so.</source>
        <translation>%1. Yang sudah diselesaikan tetap.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil alih</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>A template from “%1”</source>
        <translation>Templat dari “%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Ubah “%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Namanya</translation>
    </message>
    <message>
        <source>Tell only of what is chosen: %1</source>
        <translation>Hanya tentang yang dipilih: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Baris pertama</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>Asking the server…</source>
        <translation>Meminta data dari server…</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Tulis sesuatu dulu.</translation>
    </message>
    <message>
        <source>Add the entry</source>
        <translation>Tambahkan entri</translation>
    </message>
    <message>
        <source>The entry is added.</source>
        <translation>Entri sudah ditambahkan.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entri baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>There is no entry yet</source>
        <translation>Belum ada entri</translation>
    </message>
    <message>
        <source>What somebody adds here, all staff see at once.</source>
        <translation>Yang ditambahkan di sini langsung terlihat oleh semua petugas.</translation>
    </message>
</context>
<context>
    <name>TestSlip</name>
    <message>
        <source>No printer is set up yet</source>
        <translation>Belum ada printer</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s) set up</source>
        <translation>
            <numerusform>%n printer siap</numerusform>
        </translation>
    </message>
    <message>
        <source>One is not needed: each number has a code for the phone. Printers are added in “Screens”.</source>
        <translation>Printer tidak wajib: setiap nomor punya kode untuk ponsel. Printer ditambahkan di “Layar”.</translation>
    </message>
    <message>
        <source>Print a test slip: %1</source>
        <translation>Cetak slip percobaan: %1</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>14:30, or 3.12. 14:30</source>
        <translation>14:30, atau 3.12. 14:30</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Write the time like 14:30.</source>
        <translation>Tulis waktu seperti 14:30.</translation>
    </message>
</context>
<context>
    <name>TimesField</name>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 menit lagi</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>30 menit lagi</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Satu jam lagi</translation>
    </message>
    <message>
        <source>Tomorrow at 07:00</source>
        <translation>Besok pukul 07.00</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Waktu lain…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>15 menit kemudian</translation>
    </message>
    <message>
        <source>30 minutes later</source>
        <translation>30 menit kemudian</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Satu jam kemudian</translation>
    </message>
    <message>
        <source>2 hours later</source>
        <translation>2 jam kemudian</translation>
    </message>
    <message>
        <source>4 hours later</source>
        <translation>4 jam kemudian</translation>
    </message>
    <message>
        <source>The end of that day</source>
        <translation>Akhir hari itu</translation>
    </message>
    <message>
        <source>The end of the next day</source>
        <translation>Akhir hari berikutnya</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Seminggu kemudian</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer %1</source>
        <translation>Pindahkan %1</translation>
    </message>
    <message>
        <source>The patient keeps the number and waits there.</source>
        <translation>Pasien tetap memakai nomornya dan menunggu di sana.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>To which service</source>
        <translation>Ke layanan mana</translation>
    </message>
    <message>
        <source>Where in that queue</source>
        <translation>Posisi dalam antrean itu</translation>
    </message>
    <message>
        <source>At the front</source>
        <translation>Di depan</translation>
    </message>
    <message>
        <source>By time of arrival</source>
        <translation>Menurut waktu datang</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Di belakang</translation>
    </message>
    <message>
        <source>Comes back to this counter afterwards</source>
        <translation>Kembali ke loket ini sesudahnya</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Try of a restore</source>
        <translation>Percobaan pemulihan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Restoring it beside the data…</source>
        <translation>Memulihkannya di samping data…</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Memeriksa cadangan…</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>dddd</source>
        <comment>date format</comment>
        <translation>dddd</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust an address</source>
        <translation>Percayai alamat</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Ubah “%1”</translation>
    </message>
    <message>
        <source>Trust this address</source>
        <translation>Percayai alamat ini</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>This is not the address of one computer. Write one like 192.168.1.9.</source>
        <translation>Ini bukan alamat satu komputer. Tulis seperti 192.168.1.9.</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Bertugas sebagai</translation>
    </message>
    <message>
        <source>This is the server&apos;s own computer: whoever uses any program there works without a name and a password, and so does everybody who comes through a proxy there.</source>
        <translation>Ini komputer server sendiri: siapa pun yang memakai program apa pun di sana bekerja tanpa nama dan kata sandi, begitu juga semua yang lewat proksi di sana.</translation>
    </message>
    <message>
        <source>Whoever is at this address, or gives a computer this address, works without a name and a password from now on.</source>
        <translation>Siapa pun di alamat ini, atau yang memberi komputernya alamat ini, mulai sekarang bekerja tanpa nama dan kata sandi.</translation>
    </message>
    <message>
        <source>So that a phone trusts this server</source>
        <translation>Agar ponsel mempercayai server ini</translation>
    </message>
    <message>
        <source>This server has no authority of its own. “loket tls” on its machine makes one; from the next start on it speaks https, and this shows how phones trust it.</source>
        <translation>Server ini tidak punya otoritas sendiri. “loket tls” di mesinnya membuatnya; mulai penyalaan berikutnya server memakai https, dan di sini tampil cara ponsel mempercayainya.</translation>
    </message>
    <message>
        <source>Scan this with the phone. Its browser warns once: go on. The page there says what to tap, and shows these letters and figures; they must be the same.</source>
        <translation>Pindai dengan ponsel. Perambannya memperingatkan sekali: lanjutkan. Halaman di sana menyebut apa yang diketuk dan menampilkan huruf dan angka ini; harus sama.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Kode QR %1</translation>
    </message>
    <message>
        <source>No phone reaches this server: it listens to its own machine alone. Once it is open to the network, the address here is one for phones.</source>
        <translation>Tidak ada ponsel yang dapat menjangkau server ini: server hanya melayani komputernya sendiri. Setelah dibuka untuk jaringan, alamat di sini dapat dipakai ponsel.</translation>
    </message>
</context>
<context>
    <name>TrustedRow</name>
    <message>
        <source>Trust %1 no more</source>
        <translation>Cabut kepercayaan pada %1</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>No display is connected yet</source>
        <translation>Belum ada layar yang terhubung</translation>
    </message>
    <message numerus="yes">
        <source>%n display(s) connected</source>
        <translation>
            <numerusform>%n layar terhubung</numerusform>
        </translation>
    </message>
    <message>
        <source>Go one step back to connect one, or finish and do it later, in “Screens”.</source>
        <translation>Kembali satu langkah untuk menghubungkan layar, atau selesaikan dan lakukan nanti di “Layar”.</translation>
    </message>
    <message>
        <source>Show %1 on the displays</source>
        <translation>Tampilkan %1 di layar</translation>
    </message>
    <message>
        <source>Every display shows it now, for ten seconds. Where one does not, look at its cable and its address.</source>
        <translation>Semua layar menampilkannya sekarang, selama sepuluh detik. Jika ada yang tidak, periksa kabel dan alamatnya.</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Setelah itu</translation>
    </message>
    <message>
        <source>In “Queue” choose your counter and open it, give the first patient a number with Ctrl+N, and call it with F2. Accounts for those who work here are made in “Setting up”, under People.</source>
        <translation>Di “Antrean” pilih loket Anda lalu buka, beri nomor kepada pasien pertama dengan Ctrl+N, dan panggil dengan F2. Akun untuk yang bekerja di sini dibuat di “Pengaturan”, bagian Orang.</translation>
    </message>
</context>
<context>
    <name>TurnaroundCard</name>
    <message>
        <source>From request to result</source>
        <translation>Dari permintaan sampai hasil</translation>
    </message>
    <message>
        <source>Median of today, by type</source>
        <translation>Median hari ini, per jenis</translation>
    </message>
</context>
<context>
    <name>UiBanner</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>UiDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you have typed stays here; go on when it is back.</source>
        <translation>Tidak ada sambungan ke server. Yang sudah Anda ketik tetap di sini; lanjutkan bila tersambung kembali.</translation>
    </message>
    <message>
        <source>This is not sent. What you have written is lost when you leave.</source>
        <translation>Ini belum dikirim. Yang sudah Anda tulis akan hilang jika Anda keluar.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Lanjutkan menulis</translation>
    </message>
</context>
<context>
    <name>UiField</name>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Send this as urgent?</source>
        <translation>Kirim sebagai darurat?</translation>
    </message>
    <message>
        <source>It stands inverted on the screens, comes again and again, and interrupts everyone at work.</source>
        <translation>Tampil terbalik di layar, muncul berulang-ulang, dan menyela semua yang bekerja.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Sekarang: %1</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>Choose a counter to call from.</source>
        <translation>Pilih loket untuk memanggil.</translation>
    </message>
    <message>
        <source>This counter is closed.</source>
        <translation>Loket ini tutup.</translation>
    </message>
    <message>
        <source>This counter has a break.</source>
        <translation>Loket ini sedang istirahat.</translation>
    </message>
    <message>
        <source>This counter still has a patient.</source>
        <translation>Loket ini masih melayani pasien.</translation>
    </message>
    <message>
        <source>This counter does not serve this.</source>
        <translation>Loket ini tidak melayani layanan itu.</translation>
    </message>
    <message>
        <source>%1 works at this counter.</source>
        <translation>%1 bekerja di loket ini.</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>All services</source>
        <translation>Semua layanan</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Meminta data dari server…</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>Nobody is at a counter</source>
        <translation>Tidak ada yang di loket</translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>Tidak ada yang ditunda</translation>
    </message>
    <message>
        <source>Nobody has been missed</source>
        <translation>Tidak ada yang terlewat</translation>
    </message>
    <message>
        <source>There are no bookings left</source>
        <translation>Tidak ada janji temu lagi</translation>
    </message>
    <message>
        <source>Who comes gets a number with “New visit”, or at the kiosk.</source>
        <translation>Yang datang mendapat nomor lewat “Kunjungan baru” atau di kios.</translation>
    </message>
    <message>
        <source>Who is called or being served anywhere in the house stands here.</source>
        <translation>Yang sedang dipanggil atau dilayani di mana pun di klinik tampil di sini.</translation>
    </message>
    <message>
        <source>Park a visit at your counter when something is missing; it waits here.</source>
        <translation>Tunda kunjungan di loket Anda bila ada yang kurang; kunjungan menunggu di sini.</translation>
    </message>
    <message>
        <source>Who does not come when called stands here and can rejoin.</source>
        <translation>Yang tidak datang saat dipanggil tampil di sini dan dapat ikut antre lagi.</translation>
    </message>
    <message>
        <source>Appointments of today stand here until the patient checks in.</source>
        <translation>Janji temu hari ini tampil di sini sampai pasien check-in.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>My services</source>
        <translation>Layanan saya</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Terlalu lama</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Nobody has left yet</source>
        <translation>Belum ada yang pulang</translation>
    </message>
    <message>
        <source>Who is finished, cancelled or closed today stands here, the last first.</source>
        <translation>Yang selesai, dibatalkan, atau ditutup hari ini ada di sini, yang terakhir lebih dulu.</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Cari pasien</translation>
    </message>
    <message>
        <source>Only who waits too long is shown.</source>
        <translation>Hanya yang menunggu terlalu lama yang ditampilkan.</translation>
    </message>
    <message>
        <source>Who has a number and waits stands here.</source>
        <translation>Yang sudah memiliki nomor dan menunggu tampil di sini.</translation>
    </message>
    <message>
        <source>Only the services of this counter are shown.</source>
        <translation>Hanya layanan loket ini yang ditampilkan.</translation>
    </message>
    <message>
        <source>Only the service that you chose is shown.</source>
        <translation>Hanya layanan yang Anda pilih yang ditampilkan.</translation>
    </message>
    <message>
        <source>My patients</source>
        <translation>Pasien saya</translation>
    </message>
</context>
<context>
    <name>VisitMenu</name>
    <message>
        <source>Call</source>
        <translation>Panggil</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Panggil ulang</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Put back in the queue…</source>
        <translation>Kembalikan ke antrean…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Pindahkan…</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Tunda…</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Resume at this counter</source>
        <translation>Lanjutkan di loket ini</translation>
    </message>
    <message>
        <source>Rejoin the queue</source>
        <translation>Ikut antre lagi</translation>
    </message>
    <message>
        <source>Cancel the visit…</source>
        <translation>Batalkan kunjungan…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Then to…</source>
        <translation>Lalu ke…</translation>
    </message>
    <message>
        <source>Resume at another counter…</source>
        <translation>Lanjutkan di loket lain…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Prioritas…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tulis catatan</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Cetak slip lagi</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Cetak slip</translation>
    </message>
    <message>
        <source>Void the slip…</source>
        <translation>Batalkan slip…</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Time line and notes</source>
        <translation>Linimasa dan catatan</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Meminta data dari server…</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Tidak ada koneksi.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Tambah catatan</translation>
    </message>
</context>
<context>
    <name>VisitPanelActions</name>
    <message>
        <source>Call</source>
        <translation>Panggil</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>Antre lagi</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Lainnya…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>VisitPanelHead</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>in %1</source>
        <translation>dalam %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Panggil %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Yang dapat dilakukan dengan %1</translation>
    </message>
    <message>
        <source>no counter open</source>
        <translation>tidak ada loket buka</translation>
    </message>
    <message>
        <source>comes back to you</source>
        <translation>kembali ke Anda</translation>
    </message>
</context>
<context>
    <name>VisitTabs</name>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>At counters</source>
        <translation>Di loket</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Janji temu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Kunjungan yang mana</translation>
    </message>
</context>
<context>
    <name>VoidSlipDialog</name>
    <message>
        <source>Void the slip of %1?</source>
        <translation>Batalkan slip %1?</translation>
    </message>
    <message>
        <source>The code on it opens nothing any more, also on a phone that has scanned it. The patient keeps the number and the place in line, and can be given another slip.</source>
        <translation>Kode di slip itu tidak membuka apa pun lagi, juga di ponsel yang sudah memindainya. Pasien tetap memiliki nomor dan urutannya, dan dapat diberi slip lain.</translation>
    </message>
    <message>
        <source>Void the slip</source>
        <translation>Batalkan slip</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>WaitingColumn</name>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>in calling order</source>
        <translation>menurut urutan panggilan</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>%1 at %2, since %3</source>
        <translation>%1 di %2, sejak %3</translation>
    </message>
    <message>
        <source>Send “%1” away</source>
        <translation>Tolak “%1”</translation>
    </message>
</context>
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
        <source>An administrator types this code in the Loket console, under “Screens”:</source>
        <translation>Administrator mengetik kode ini di konsol Loket, di bagian “Layar”:</translation>
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
        <source>This page was opened on the server itself. From other computers, use its name or address in your network instead of “%1”.</source>
        <translation>Halaman ini dibuka di server itu sendiri. Dari komputer lain, gunakan nama atau alamatnya di jaringan Anda sebagai ganti “%1”.</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Segera kembali</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>Kembali pukul %1</translation>
    </message>
    <message>
        <source>Test: nobody is called</source>
        <translation>Uji coba: tidak ada yang dipanggil</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Huruf lebih besar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>If this takes long, connect your phone to the clinic&apos;s Wi-Fi.</source>
        <translation>Jika lama, sambungkan ponsel Anda ke Wi-Fi klinik.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Nomor Anda</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bersiaplah</translation>
    </message>
    <message>
        <source>Please come to the waiting room now.</source>
        <translation>Silakan datang ke ruang tunggu sekarang.</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>Giliran Anda</translation>
    </message>
    <message>
        <source>You are called again</source>
        <translation>Anda dipanggil lagi</translation>
    </message>
    <message>
        <source>Called at %1</source>
        <translation>Dipanggil pukul %1</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>Anda sedang dilayani</translation>
    </message>
    <message>
        <source>Please stay near</source>
        <translation>Mohon tetap di dekat sini</translation>
    </message>
    <message>
        <source>There is a pause. You will be called again, with the same number.</source>
        <translation>Ada jeda. Anda akan dipanggil lagi dengan nomor yang sama.</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <translation>Janji temu Anda: %1</translation>
    </message>
    <message>
        <source>When you come, show this number at the reception.</source>
        <translation>Saat datang, tunjukkan nomor ini di pendaftaran.</translation>
    </message>
    <message>
        <source>You were called, and nobody came</source>
        <translation>Anda dipanggil, tetapi tidak datang</translation>
    </message>
    <message>
        <source>You can wait in line again until %1.</source>
        <translation>Anda dapat mengantre lagi sampai pukul %1.</translation>
    </message>
    <message>
        <source>It is too late to wait in line again from here. Please ask at the reception.</source>
        <translation>Sudah terlambat untuk mengantre lagi dari sini. Silakan bertanya di pendaftaran.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Terima kasih</translation>
    </message>
    <message>
        <source>Your visit is over. You can close this page.</source>
        <translation>Kunjungan Anda selesai. Halaman ini boleh ditutup.</translation>
    </message>
    <message>
        <source>This number is given up</source>
        <translation>Nomor ini sudah dilepas</translation>
    </message>
    <message>
        <source>It will not be called. If that is a mistake, please ask at the reception.</source>
        <translation>Nomor ini tidak akan dipanggil. Jika keliru, silakan bertanya di pendaftaran.</translation>
    </message>
    <message>
        <source>The clinic has closed for today</source>
        <translation>Klinik sudah tutup untuk hari ini</translation>
    </message>
    <message>
        <source>This number is not called any more. Please ask at the reception, or come again.</source>
        <translation>Nomor ini tidak dipanggil lagi. Silakan bertanya di pendaftaran, atau datang lagi.</translation>
    </message>
    <message>
        <source>This page belongs to no visit</source>
        <translation>Halaman ini bukan milik kunjungan mana pun</translation>
    </message>
    <message>
        <source>Please scan the code on your slip once more, or ask at the reception.</source>
        <translation>Silakan pindai sekali lagi kode pada karcis Anda, atau bertanya di pendaftaran.</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>Kunjungan ini sudah selesai</translation>
    </message>
    <message>
        <source>You can close this page. To be seen again, take a new number.</source>
        <translation>Halaman ini boleh ditutup. Untuk dilayani lagi, ambil nomor baru.</translation>
    </message>
    <message>
        <source>When you will be called</source>
        <translation>Kapan Anda dipanggil</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 menit lagi</translation>
    </message>
    <message>
        <source>Any moment now</source>
        <translation>Sebentar lagi</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Antara pukul %1 dan %2</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Tidak sebelum pukul %1.</translation>
    </message>
    <message>
        <source>Nobody is calling at the moment; this counts from when somebody does.</source>
        <translation>Saat ini belum ada yang memanggil; waktu dihitung sejak ada yang memanggil.</translation>
    </message>
    <message>
        <source>Nobody is calling until %1; this counts from then.</source>
        <translation>Belum ada yang memanggil sampai pukul %1; waktu dihitung sejak itu.</translation>
    </message>
    <message>
        <source>Ahead of you</source>
        <translation>Di depan Anda</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Anda berikutnya</translation>
    </message>
    <message>
        <source>%1 when you began to wait, at %2</source>
        <translation>%1 saat Anda mulai menunggu, pukul %2</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>%1: somebody was put before you; %2 are ahead now. Urgent cases and appointments come first.</source>
        <translation>%1: ada yang didahulukan; sekarang %2 di depan Anda. Kasus mendesak dan janji temu didahulukan.</translation>
    </message>
    <message>
        <source>%1: it will take about %2 min longer.</source>
        <translation>%1: kira-kira %2 menit lebih lama.</translation>
    </message>
    <message>
        <source>%1: you wait for %2 now.</source>
        <translation>%1: sekarang Anda menunggu %2.</translation>
    </message>
    <message>
        <source>%1: you were put back in line.</source>
        <translation>%1: Anda dikembalikan ke antrean.</translation>
    </message>
    <message>
        <source>%1: your medicine is ready. %2</source>
        <translation>%1: obat Anda sudah siap. %2</translation>
    </message>
    <message>
        <source>From the clinic</source>
        <translation>Dari klinik</translation>
    </message>
    <message>
        <source>Your way today</source>
        <translation>Alur Anda hari ini</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>Sound and vibration when you are called</source>
        <translation>Bunyi dan getar saat Anda dipanggil</translation>
    </message>
    <message>
        <source>Sound when you are called</source>
        <translation>Bunyi saat Anda dipanggil</translation>
    </message>
    <message>
        <source>Off: look at this page, or at the screens in the waiting room.</source>
        <translation>Mati: lihat halaman ini, atau layar di ruang tunggu.</translation>
    </message>
    <message>
        <source>Touch this page once: only then may it ring.</source>
        <translation>Sentuh halaman ini sekali agar boleh berbunyi.</translation>
    </message>
    <message>
        <source>The screen stays on while this page is open.</source>
        <translation>Layar tetap menyala selama halaman ini terbuka.</translation>
    </message>
    <message>
        <source>Keep this page open and the screen on: a phone that sleeps cannot ring.</source>
        <translation>Biarkan halaman ini terbuka dan layar menyala: ponsel yang tidur tidak bisa berbunyi.</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation>Hentikan bunyi</translation>
    </message>
    <message>
        <source>Give up my place</source>
        <translation>Lepaskan tempat saya</translation>
    </message>
    <message>
        <source>Cancel my appointment</source>
        <translation>Batalkan janji temu saya</translation>
    </message>
    <message>
        <source>Give up your place?</source>
        <translation>Lepaskan tempat Anda?</translation>
    </message>
    <message>
        <source>Cancel your appointment?</source>
        <translation>Batalkan janji temu Anda?</translation>
    </message>
    <message>
        <source>Number %1 will not be called any more.</source>
        <translation>Nomor %1 tidak akan dipanggil lagi.</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>Ya, lepaskan</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Ya, batalkan</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Tidak, pertahankan</translation>
    </message>
    <message>
        <source>Wait in line again</source>
        <translation>Antre lagi</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sebentar…</translation>
    </message>
    <message>
        <source>That did not work. Please try again, or ask at the reception.</source>
        <translation>Tidak berhasil. Silakan coba lagi, atau bertanya di pendaftaran.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Langsung</translation>
    </message>
    <message>
        <source>Not live: trying again.</source>
        <translation>Tidak langsung: mencoba lagi.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>Welcome. What do you need?</source>
        <translation>Selamat datang. Apa keperluan Anda?</translation>
    </message>
    <message>
        <source>Touch a service to get your number.</source>
        <translation>Sentuh layanan untuk mengambil nomor.</translation>
    </message>
    <message>
        <source>Times are how long people wait now</source>
        <translation>Waktu tunggu saat ini</translation>
    </message>
    <message>
        <source>Not mine: remove it</source>
        <translation>Bukan milik saya: hapus</translation>
    </message>
    <message>
        <source>Patient number %1. Now touch a service.</source>
        <translation>Nomor pasien %1. Sekarang sentuh layanan.</translation>
    </message>
    <message>
        <source>Your patient number</source>
        <translation>Nomor pasien Anda</translation>
    </message>
    <message>
        <source>Type it here, or hold your code to the reader.</source>
        <translation>Ketik di sini, atau dekatkan kode Anda ke pembaca.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Are you pregnant, elderly or disabled?</source>
        <translation>Apakah Anda hamil, lansia, atau penyandang disabilitas?</translation>
    </message>
    <message>
        <source>Here such people are called before others.</source>
        <translation>Di sini mereka dipanggil lebih dahulu.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>You will be called about</source>
        <translation>Anda akan dipanggil sekitar</translation>
    </message>
    <message>
        <source>Follow it on your phone</source>
        <translation>Pantau di ponsel Anda</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. Your phone must be in the clinic&apos;s Wi-Fi.</source>
        <translation>Arahkan kamera ponsel ke kode ini. Ponsel harus tersambung ke Wi-Fi klinik.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Tambah waktu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Sampai %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page closes in %n second(s).</source>
        <translation>
            <numerusform>Halaman ini ditutup dalam %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>This service gives out no numbers now. Please choose another, or ask at the reception.</source>
        <translation>Layanan ini sedang tidak memberi nomor. Pilih yang lain, atau bertanya di pendaftaran.</translation>
    </message>
    <message>
        <source>There are no more numbers here today. Please ask at the reception.</source>
        <translation>Nomor di sini sudah habis hari ini. Silakan bertanya di pendaftaran.</translation>
    </message>
    <message>
        <source>Too many numbers were asked for here. Please wait a moment.</source>
        <translation>Terlalu banyak nomor diminta di sini. Mohon tunggu sebentar.</translation>
    </message>
    <message>
        <source>Patient numbers are not taken here. Go back, and take a number without.</source>
        <translation>Nomor pasien tidak diterima di sini. Kembali, lalu ambil nomor tanpa itu.</translation>
    </message>
    <message>
        <source>This code does not check in anybody. Please ask at the reception.</source>
        <translation>Kode ini tidak dapat dipakai untuk lapor datang. Silakan bertanya di pendaftaran.</translation>
    </message>
    <message>
        <source>Something went wrong. Please ask at the reception.</source>
        <translation>Terjadi kesalahan. Silakan bertanya di pendaftaran.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Tidak ada nomor</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>Saat ini tidak ada sambungan</translation>
    </message>
    <message>
        <source>This kiosk tries again by itself. Please go to the reception if it takes long.</source>
        <translation>Kios ini mencoba lagi sendiri. Silakan ke pendaftaran jika lama.</translation>
    </message>
    <message>
        <source>Your number comes as soon as there is one again. You need not press again.</source>
        <translation>Nomor Anda keluar begitu tersambung lagi. Tidak perlu menekan lagi.</translation>
    </message>
    <message>
        <source>I go to the reception</source>
        <translation>Saya ke pendaftaran</translation>
    </message>
    <message>
        <source>No numbers at the moment</source>
        <translation>Saat ini tidak ada nomor</translation>
    </message>
    <message>
        <source>Numbers are given out again: %1.</source>
        <translation>Nomor diberikan lagi: %1.</translation>
    </message>
    <message>
        <source>Please ask at the reception.</source>
        <translation>Silakan bertanya di pendaftaran.</translation>
    </message>
    <message>
        <source>Your slip is being printed…</source>
        <translation>Karcis Anda sedang dicetak…</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Silakan ambil karcis Anda.</translation>
    </message>
    <message>
        <source>No slip came out. Your number is good without: note it, or scan the code.</source>
        <translation>Karcis tidak keluar. Nomor Anda tetap berlaku: catat, atau pindai kodenya.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultasi</translation>
    </message>
    <message>
        <source>Staff sign in here</source>
        <translation>Petugas masuk di sini</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Nama pengguna atau kata sandi salah.</translation>
    </message>
    <message>
        <source>Before you enter</source>
        <translation>Sebelum Anda masuk</translation>
    </message>
    <message>
        <source>This browser gives camera and microphone to pages over https alone. Ask the clinic for the address that begins with https, or enter without them: you can listen, look, write and draw.</source>
        <translation>Browser ini memberikan kamera dan mikrofon hanya lewat https. Mintalah alamat yang diawali https kepada klinik, atau masuklah tanpa keduanya: Anda dapat mendengar, melihat, menulis, dan menggambar.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Pengeras suara</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Bunyikan suara</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Berfungsi</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Not allowed. Allow it in the browser&apos;s address bar, or enter without it.</source>
        <translation>Tidak diizinkan. Izinkan di bilah alamat browser, atau masuk tanpa itu.</translation>
    </message>
    <message>
        <source>There is none: enter without it.</source>
        <translation>Tidak ada: masuklah tanpa itu.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Masuk ruang</translation>
    </message>
    <message>
        <source>Enter without camera</source>
        <translation>Masuk tanpa kamera</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>Silakan tunggu di sini</translation>
    </message>
    <message>
        <source>You will be let in. Keep this page open.</source>
        <translation>Anda akan dipersilakan masuk. Biarkan halaman ini terbuka.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Urutan %1</translation>
    </message>
    <message>
        <source>About %1 to %2 min</source>
        <translation>Sekitar %1 sampai %2 menit</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Masuk lagi</translation>
    </message>
    <message>
        <source>Nobody else is here yet.</source>
        <translation>Belum ada orang lain di sini.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Connection lost, trying again</source>
        <translation>Sambungan terputus, mencoba lagi</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Hanya suara</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Menunggu dipersilakan masuk</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Persilakan</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Share screen</source>
        <translation>Bagikan layar</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Papan tulis</translation>
    </message>
    <message>
        <source>End for all</source>
        <translation>Akhiri untuk semua</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pena</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Garis</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Persegi panjang</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Penghapus</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Text to write</source>
        <translation>Teks untuk ditulis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Kosongkan semua</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>The connection to the clinic is lost. Trying again; who hears you still hears you.</source>
        <translation>Sambungan ke klinik terputus. Mencoba lagi; yang mendengar Anda tetap mendengar.</translation>
    </message>
    <message>
        <source>%1 is here now.</source>
        <translation>%1 sudah di sini.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>%1 sudah keluar.</translation>
    </message>
    <message>
        <source>The network is weak: only your sound goes out now.</source>
        <translation>Jaringan lemah: sekarang hanya suara Anda yang terkirim.</translation>
    </message>
    <message>
        <source>The whiteboard is full. Clear it to go on drawing.</source>
        <translation>Papan tulis penuh. Kosongkan untuk terus menggambar.</translation>
    </message>
    <message>
        <source>Nothing more can be written here.</source>
        <translation>Tidak ada lagi yang dapat ditulis di sini.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>Tidak ada milik Anda yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>There are as many people here as there may be.</source>
        <translation>Ruang ini sudah penuh.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Itu tidak berhasil. Silakan coba lagi.</translation>
    </message>
    <message>
        <source>You could not enter</source>
        <translation>Anda tidak dapat masuk</translation>
    </message>
    <message>
        <source>You were not let in</source>
        <translation>Anda tidak dipersilakan masuk</translation>
    </message>
    <message>
        <source>You have left</source>
        <translation>Anda sudah keluar</translation>
    </message>
    <message>
        <source>The consultation goes on without you. You can enter again.</source>
        <translation>Konsultasi berlanjut tanpa Anda. Anda dapat masuk lagi.</translation>
    </message>
    <message>
        <source>The consultation is over</source>
        <translation>Konsultasi sudah selesai</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Anda dapat menutup halaman ini.</translation>
    </message>
    <message>
        <source>This page belongs to no consultation</source>
        <translation>Halaman ini bukan milik konsultasi mana pun</translation>
    </message>
    <message>
        <source>Please ask the clinic for another invitation.</source>
        <translation>Mintalah undangan lain kepada klinik.</translation>
    </message>
    <message>
        <source>You are in this consultation in another window</source>
        <translation>Anda berada dalam konsultasi ini di jendela lain</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Konsultasi</translation>
    </message>
    <message>
        <source>There are none at the moment.</source>
        <translation>Saat ini tidak ada.</translation>
    </message>
    <message>
        <source>Plan a consultation</source>
        <translation>Rencanakan konsultasi</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pasien</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Plan and invite</source>
        <translation>Rencanakan dan undang</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Tautan undangan</translation>
    </message>
    <message>
        <source>%1 waits since %2</source>
        <translation>%1 menunggu sejak %2</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>Di dalam: %1</translation>
    </message>
    <message>
        <source>sound tested</source>
        <translation>suara sudah diuji</translation>
    </message>
    <message>
        <source>no sound yet</source>
        <translation>belum ada suara</translation>
    </message>
    <message>
        <source>The code of your appointment</source>
        <translation>Kode janji temu Anda</translation>
    </message>
    <message>
        <source>Eight digits: they are on your slip and on your phone. Type them, or hold the square code to the reader.</source>
        <translation>Delapan angka: ada di karcis dan di ponsel Anda. Ketik, atau dekatkan kode kotak ke pemindai.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Lapor datang</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Panggil petugas</translation>
    </message>
    <message>
        <source>You are checked in. Your number</source>
        <translation>Anda sudah lapor datang. Nomor Anda</translation>
    </message>
    <message>
        <source>If a slip came out, take it. Your number is good without: note it, or scan the code.</source>
        <translation>Jika karcis keluar, silakan diambil. Tanpa karcis nomor Anda tetap berlaku: catat, atau pindai kodenya.</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Tidak dapat lapor datang</translation>
    </message>
    <message>
        <source>It is too early to check in. Please come back here from %1 on.</source>
        <translation>Masih terlalu awal untuk lapor datang. Silakan kembali ke sini mulai %1.</translation>
    </message>
    <message>
        <source>This appointment is for another day: %1. Please ask at the reception.</source>
        <translation>Janji temu ini untuk hari lain: %1. Silakan bertanya di pendaftaran.</translation>
    </message>
    <message>
        <source>This appointment is over or was cancelled. Please ask at the reception.</source>
        <translation>Janji temu ini sudah selesai atau dibatalkan. Silakan bertanya di pendaftaran.</translation>
    </message>
    <message>
        <source>Staff have been told. Please wait here: somebody will come.</source>
        <translation>Petugas sudah diberi tahu. Silakan tunggu di sini: petugas akan datang.</translation>
    </message>
    <message>
        <source>Nobody can be told from here now. Please go to the reception.</source>
        <translation>Saat ini tidak ada petugas yang dapat diberi tahu dari sini. Silakan ke pendaftaran.</translation>
    </message>
    <message>
        <source>That did not work: staff could not be told. Please go to the reception.</source>
        <translation>Tidak berhasil: petugas tidak dapat diberi tahu. Silakan ke pendaftaran.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Saya punya janji temu</translation>
    </message>
    <message>
        <source>I have a patient number</source>
        <translation>Saya punya nomor pasien</translation>
    </message>
    <message>
        <source>When you come, type the code %1 at the kiosk, or show this number at the reception.</source>
        <translation>Saat datang, ketik kode %1 di kios, atau tunjukkan nomor ini di pendaftaran.</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Dipanggil lagi</translation>
    </message>
    <message>
        <source>No wait</source>
        <translation>Tanpa antre</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 mnt</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Tanpa suara</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Bacakan</translation>
    </message>
    <message>
        <source>You are seen by video. Enter now and wait there: staff let you in when it is your turn.</source>
        <translation>Anda dilayani lewat video. Masuklah sekarang dan tunggu di sana: staf mempersilakan masuk saat giliran Anda.</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>Ke konsultasi</translation>
    </message>
    <message>
        <source>So that this phone trusts the clinic</source>
        <translation>Agar ponsel ini mempercayai klinik</translation>
    </message>
    <message>
        <source>A browser gives camera and microphone only to a server that it trusts. Do this once, with staff beside you.</source>
        <translation>Peramban memberi kamera dan mikrofon hanya kepada server yang dipercayainya. Lakukan ini sekali, didampingi staf.</translation>
    </message>
    <message>
        <source>This server has no authority of its own: there is nothing to trust here.</source>
        <translation>Server ini tidak punya otoritas sendiri: tidak ada yang perlu dipercayai di sini.</translation>
    </message>
    <message>
        <source>Compare, then load it</source>
        <translation>Bandingkan, lalu muat</translation>
    </message>
    <message>
        <source>These letters and figures are the same as on the clinic&apos;s own screen. If they are not, stop here.</source>
        <translation>Huruf dan angka ini sama dengan yang di layar klinik. Jika tidak, berhentilah di sini.</translation>
    </message>
    <message>
        <source>Load the certificate of the authority</source>
        <translation>Muat sertifikat otoritas</translation>
    </message>
    <message>
        <source>Settings, Security, Encryption and credentials, Install a certificate, CA certificate: choose loket-authority.crt among the downloads.</source>
        <translation>Setelan, Keamanan, Enkripsi dan kredensial, Instal sertifikat, Sertifikat CA: pilih loket-authority.crt di antara unduhan.</translation>
    </message>
    <message>
        <source>Settings, Profile downloaded: install it. Then General, About, Certificate Trust Settings: turn it on.</source>
        <translation>Pengaturan, Profil Diunduh: instal. Lalu Umum, Mengenai, Pengaturan Kepercayaan Sertifikat: nyalakan.</translation>
    </message>
    <message>
        <source>This invitation was used</source>
        <translation>Undangan ini sudah dipakai</translation>
    </message>
    <message>
        <source>It opens once, on one device. Ask the clinic for another one.</source>
        <translation>Undangan hanya dapat dibuka sekali, di satu perangkat. Minta yang baru kepada klinik.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>You have a number here already</source>
        <translation>Anda sudah punya nomor di sini</translation>
    </message>
    <message>
        <source>You are checked in already</source>
        <translation>Anda sudah lapor datang</translation>
    </message>
    <message>
        <source>Please wait until it is called.</source>
        <translation>Silakan tunggu sampai dipanggil.</translation>
    </message>
</context>
<context>
    <name>WithdrawAlertDialog</name>
    <message>
        <source>Withdraw it?</source>
        <translation>Tarik?</translation>
    </message>
    <message>
        <source>“%1” goes from every screen at once.</source>
        <translation>“%1” langsung hilang dari semua layar.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw this broadcast?</source>
        <translation>Tarik siaran ini?</translation>
    </message>
    <message>
        <source>“%1” goes from every screen at once.</source>
        <translation>“%1” langsung hilang dari semua layar.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, as short as possible</comment>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 jam %2 mnt</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 mnt</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Datang langsung</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>sekitar %1 jam</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <translation>%1–%2 jam</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Chief administrator</source>
        <translation>Administrator utama</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Perawat</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Dokter</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Apoteker</translation>
    </message>
    <message>
        <source>Radiographer</source>
        <translation>Radiografer</translation>
    </message>
    <message>
        <source>Radiologist</source>
        <translation>Dokter radiologi</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Mendesak</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>now</source>
        <comment>when a turn is expected</comment>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>Monitoring program</source>
        <translation>Program pemantau</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>Nama dirahasiakan</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>a day and a time</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>Visit finished</source>
        <translation>Kunjungan selesai</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Kunjungan dibatalkan</translation>
    </message>
    <message>
        <source>Closed with the day</source>
        <translation>Ditutup bersama hari</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
