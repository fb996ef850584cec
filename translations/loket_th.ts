<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>AccountStep</name>
    <message>
        <source>Choose the name that you will sign in with.</source>
        <translation>เลือกชื่อที่คุณจะใช้เข้าสู่ระบบ</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>ใช้อย่างน้อย %n ตัวอักษร</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>รหัสผ่านทั้งสองไม่เหมือนกัน</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>อย่างน้อย %n ตัวอักษร</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>รหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>For safety only this PC can use Loket now. As soon as there is an account, the other screens can connect.</source>
        <translation>เพื่อความปลอดภัย ขณะนี้ใช้ Loket ได้เฉพาะบนเครื่องนี้ เมื่อมีบัญชีแล้ว จออื่นจะเชื่อมต่อได้ทันที</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>The address of this server</source>
        <translation>ที่อยู่ของเซิร์ฟเวอร์นี้</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port of Loket, so other computers and screens cannot connect. Close it, and try again.</source>
        <translation>โปรแกรมอื่นในเครื่องนี้ใช้พอร์ตของ Loket อยู่ คอมพิวเตอร์และจออื่นจึงเชื่อมต่อไม่ได้ ปิดโปรแกรมนั้นแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This computer is in no network, so only it can use Loket now. Put its cable in or join the Wi-Fi, and look again.</source>
        <translation>เครื่องนี้ไม่ได้อยู่ในเครือข่าย จึงใช้ Loket ได้เฉพาะเครื่องนี้ เสียบสายหรือเชื่อมต่อ Wi-Fi แล้วตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>คิวอาร์โค้ดของ %1</translation>
    </message>
    <message>
        <source>This computer has more than one: take the one of the network that the screens are in.</source>
        <translation>เครื่องนี้มีมากกว่าหนึ่งที่อยู่ ให้ใช้ที่อยู่ในเครือข่ายเดียวกับจอ</translation>
    </message>
    <message>
        <source>A television or tablet</source>
        <translation>โทรทัศน์หรือแท็บเล็ต</translation>
    </message>
    <message>
        <source>Open this in its browser, or scan the code. It shows a code of its own, which you type beside this.</source>
        <translation>เปิดที่อยู่นี้ในเบราว์เซอร์หรือสแกนโค้ด จอจะแสดงรหัสของตัวเอง ให้พิมพ์รหัสนั้นด้านข้าง</translation>
    </message>
    <message>
        <source>A second PC with Loket</source>
        <translation>พีซีเครื่องที่สองที่มี Loket</translation>
    </message>
    <message>
        <source>Start its console like this, and sign in:</source>
        <translation>เปิดคอนโซลแบบนี้แล้วเข้าสู่ระบบ:</translation>
    </message>
    <message>
        <source>A display with Loket</source>
        <translation>จอที่มี Loket</translation>
    </message>
    <message>
        <source>Start it like this. It shows a code, too:</source>
        <translation>เปิดแบบนี้ จอจะแสดงรหัสเช่นกัน:</translation>
    </message>
</context>
<context>
    <name>AlertList</name>
    <message>
        <source>Alerts and notices</source>
        <translation>การแจ้งเตือนและประกาศ</translation>
    </message>
    <message>
        <source>Nobody was alerted yet</source>
        <translation>ยังไม่มีการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Tell everybody who works here how the system is, or when something will not be there.</source>
        <translation>แจ้งเจ้าหน้าที่ทุกคนว่าระบบเป็นอย่างไร หรือเมื่อใดที่บางอย่างจะใช้ไม่ได้</translation>
    </message>
    <message>
        <source>New alert or notice</source>
        <translation>แจ้งเตือนหรือประกาศใหม่</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message numerus="yes">
        <source>%1 of %n people have read it</source>
        <translation>
            <numerusform>อ่านแล้ว %1 จาก %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอน</translation>
    </message>
    <message>
        <source>nobody to be told works here</source>
        <translation>ไม่มีผู้ที่ต้องแจ้งทำงานอยู่ที่นี่</translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message>
        <source>Say that you have read the alert</source>
        <translation>ยืนยันว่าอ่านการแจ้งเตือนแล้ว</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 จาก %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่านแล้ว</translation>
    </message>
</context>
<context>
    <name>AnewDialog</name>
    <message>
        <source>Begin anew?</source>
        <translation>เริ่มใหม่หรือไม่</translation>
    </message>
    <message>
        <source>The services and counters below are taken away, and others come in their place.</source>
        <translation>บริการและช่องด้านล่างจะถูกลบ และแทนที่ด้วยชุดอื่น</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>เก็บของเดิมไว้</translation>
    </message>
</context>
<context>
    <name>AppHeader</name>
    <message>
        <source>Program</source>
        <translation>โปรแกรม</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>เวลา: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>เข้าสู่ระบบในชื่อ %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>สีสว่าง</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>สีเข้ม</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
    <message>
        <source>Where you are signed in…</source>
        <translation>ที่ที่คุณเข้าสู่ระบบ…</translation>
    </message>
    <message>
        <source>Some addresses work here without signing in. What they do is recorded, with the address.</source>
        <translation>บางที่อยู่ใช้งานระบบนี้ได้โดยไม่ต้องลงชื่อเข้าใช้ ทุกอย่างที่ทำจะถูกบันทึกไว้พร้อมที่อยู่</translation>
    </message>
    <message>
        <source>Change your password…</source>
        <translation>เปลี่ยนรหัสผ่านของคุณ…</translation>
    </message>
    <message>
        <source>When this PC locks…</source>
        <translation>เวลาที่พีซีนี้จะล็อก…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Patient number %1</source>
        <translation>หมายเลขผู้ป่วย %1</translation>
    </message>
    <message>
        <source>Touch to go on without it.</source>
        <translation>แตะเพื่อไปต่อโดยไม่ใช้</translation>
    </message>
    <message>
        <source>Scan your card, or type it. You can do without.</source>
        <translation>สแกนบัตรหรือพิมพ์ ไม่มีก็ได้</translation>
    </message>
</context>
<context>
    <name>AudienceChip</name>
    <message>
        <source>Take out: %1</source>
        <translation>นำออก: %1</translation>
    </message>
</context>
<context>
    <name>AudienceField</name>
    <message>
        <source>Who sees it</source>
        <translation>ผู้ที่จะเห็น</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>ทุกจอ</translation>
    </message>
    <message>
        <source>Displays of a service…</source>
        <translation>จอของบริการ…</translation>
    </message>
    <message>
        <source>Patients of a service…</source>
        <translation>ผู้ป่วยของบริการ…</translation>
    </message>
    <message>
        <source>Everyone on duty</source>
        <translation>ทุกคนที่ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Those who work as…</source>
        <translation>ผู้ที่ทำหน้าที่…</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>made by itself</source>
        <translation>สร้างเอง</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>สร้างด้วยมือ</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>ไม่พบไฟล์</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>ไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>กู้คืนไม่ได้</translation>
    </message>
    <message>
        <source>Restore tried</source>
        <translation>ทดลองกู้คืนแล้ว</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>ทดลองกู้คืน</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>สำรองข้อมูล</translation>
    </message>
    <message>
        <source>Where and when…</source>
        <translation>ที่ไหนและเมื่อใด…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>เปลี่ยน…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>สำรองข้อมูลเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Last good one: %1, %2</source>
        <translation>ชุดที่ดีล่าสุด: %1, %2</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>ยังไม่มีข้อมูลสำรองที่ดี</translation>
    </message>
    <message>
        <source>The folder is on the same disk as the data: if that breaks, both are gone. A stick or another computer&apos;s folder is safer.</source>
        <translation>โฟลเดอร์นี้อยู่ในดิสก์เดียวกับข้อมูล ถ้าดิสก์เสียจะหายทั้งคู่ แฟลชไดรฟ์หรือโฟลเดอร์ในคอมพิวเตอร์เครื่องอื่นปลอดภัยกว่า</translation>
    </message>
    <message>
        <source>Others who use the server&apos;s computer may look into the folder. The backups themselves can be read by Loket&apos;s account alone.</source>
        <translation>ผู้อื่นที่ใช้คอมพิวเตอร์เซิร์ฟเวอร์เปิดดูโฟลเดอร์นี้ได้ แต่ไฟล์สำรองอ่านได้เฉพาะบัญชีของ Loket</translation>
    </message>
    <message>
        <source>Copying the data…</source>
        <translation>กำลังคัดลอกข้อมูล…</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>กำลังตรวจสำเนา…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>%1: no backup could be made. %2</source>
        <comment>time, why</comment>
        <translation>%1: สำรองข้อมูลไม่สำเร็จ %2</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>ยังไม่มีข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Without one, what is lost with the computer is lost. Choose where backups go, and Loket makes one every day by itself; everybody can go on working.</source>
        <translation>ถ้าไม่มีข้อมูลสำรอง เมื่อคอมพิวเตอร์เสีย ข้อมูลก็หายไปด้วย เลือกที่เก็บข้อมูลสำรอง แล้ว Loket จะสำรองเองทุกวัน ทุกคนทำงานต่อได้</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The scans are not up to date yet.</source>
        <translation>ข้อมูลการตรวจภาพยังไม่เป็นปัจจุบัน</translation>
    </message>
</context>
<context>
    <name>BoardEmpty</name>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังขอข้อมูลจากเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>ยังไม่ทราบข้อมูลใด ๆ</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>ไม่มีรายการที่ตรงกับตัวกรอง</translation>
    </message>
    <message>
        <source>Nobody waits for a scan</source>
        <translation>ไม่มีผู้รอตรวจภาพ</translation>
    </message>
    <message>
        <source>No scan was asked for yet today</source>
        <translation>วันนี้ยังไม่มีคำขอตรวจภาพ</translation>
    </message>
    <message>
        <source>There is no connection. The scans appear when it is back.</source>
        <translation>ไม่มีการเชื่อมต่อ รายการตรวจจะแสดงเมื่อเชื่อมต่อได้อีกครั้ง</translation>
    </message>
    <message>
        <source>Choose another type or show everything.</source>
        <translation>เลือกประเภทอื่นหรือแสดงทั้งหมด</translation>
    </message>
    <message>
        <source>All that was asked for has begun or is done.</source>
        <translation>ทุกคำขอเริ่มแล้วหรือเสร็จแล้ว</translation>
    </message>
    <message>
        <source>Who is sent to radiology stands here.</source>
        <translation>ผู้ที่ถูกส่งมารังสีวิทยาจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>คำขอใหม่</translation>
    </message>
</context>
<context>
    <name>BoardPlace</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>ไม่มีการเชื่อมต่อกับเซิร์ฟเวอร์</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Now calling</source>
        <translation>กำลังเรียก</translation>
    </message>
    <message>
        <source>Last known call</source>
        <translation>การเรียกล่าสุดที่ทราบ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>คิว</translation>
    </message>
    <message>
        <source>There is no service “%1” here.</source>
        <translation>ไม่มีบริการ “%1” ที่นี่</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>เรียกอีกครั้ง</translation>
    </message>
    <message>
        <source>Last called</source>
        <translation>เรียกล่าสุด</translation>
    </message>
    <message>
        <source>Test: nobody is called</source>
        <translation>ทดสอบ: ไม่มีการเรียกใคร</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>เชิญที่</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>รายการเรียก</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>กำลังรอ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>กลับมาเร็ว ๆ นี้</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>กลับเวลา %1</translation>
    </message>
    <message>
        <source>No wait</source>
        <translation>ไม่ต้องรอ</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 นาที</translation>
    </message>
    <message>
        <source>No number has been called yet</source>
        <translation>ยังไม่มีการเรียกคิว</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>ไม่มีเสียง</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>การเชื่อมต่อขาดหาย</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format</comment>
        <translation>ddddที่ d MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n second(s) old.</source>
        <translation>
            <numerusform>ข้อมูลนี้เป็นของ %n วินาทีที่แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n minute(s) old.</source>
        <translation>
            <numerusform>ข้อมูลนี้เป็นของ %n นาทีที่แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n hour(s) old.</source>
        <translation>
            <numerusform>ข้อมูลนี้เป็นของ %n ชั่วโมงที่แล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>New booking</source>
        <translation>นัดหมายใหม่</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>เลื่อน %1</translation>
    </message>
    <message>
        <source>On another day the patient gets another number.</source>
        <translation>หากเป็นวันอื่น ผู้ป่วยจะได้หมายเลขใหม่</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>นัดหมาย</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>เลื่อน</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>ชื่อผู้ป่วย</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>รหัสผู้ป่วย</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one, or give out a number now in “Queue”.</source>
        <translation>เวลานี้ผ่านไปแล้ว เลือกเวลาอื่น หรือออกหมายเลขตอนนี้ใน “คิว”</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation>การนัดหมาย</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Nobody is booked on this day</source>
        <translation>ไม่มีการนัดหมายในวันนี้</translation>
    </message>
    <message>
        <source>A booking keeps a place in the queue at its time.</source>
        <translation>การนัดหมายจะเก็บที่ในคิวไว้ตามเวลา</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>นัดหมายใหม่</translation>
    </message>
</context>
<context>
    <name>BookingMenu</name>
    <message>
        <source>Check in</source>
        <translation>เช็กอิน</translation>
    </message>
    <message>
        <source>Another time or day…</source>
        <translation>เวลาหรือวันอื่น…</translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation>ยกเลิกการนัดหมาย…</translation>
    </message>
</context>
<context>
    <name>BookingRow</name>
    <message>
        <source>Without a name</source>
        <translation>ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>เช็กอิน</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>สิ่งที่ทำกับ %1 ได้</translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message>
        <source>Early: waits behind everybody else</source>
        <translation>มาก่อนเวลา: รอต่อจากทุกคน</translation>
    </message>
    <message>
        <source>Late: waits behind everybody else</source>
        <translation>มาสาย: รอต่อจากทุกคน</translation>
    </message>
    <message>
        <source>In time: waits by the booked time</source>
        <translation>ตรงเวลา: รอตามเวลานัด</translation>
    </message>
    <message>
        <source>Is here, waits</source>
        <translation>มาแล้ว กำลังรอ</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>ถูกเรียก</translation>
    </message>
    <message>
        <source>Is served</source>
        <translation>กำลังรับบริการ</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>ไม่ได้มา</translation>
    </message>
    <message>
        <source>%1 is booked.</source>
        <translation>นัดหมาย %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 is moved.</source>
        <translation>เลื่อน %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>ยกเลิก %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 is checked in.</source>
        <translation>%1 เช็กอินแล้ว</translation>
    </message>
    <message>
        <source>Taken back: %1 is as it was before.</source>
        <translation>เลิกทำแล้ว: %1 กลับเป็นเหมือนเดิม</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>รหัส %1</translation>
    </message>
    <message>
        <source>%1 is booked, %2.</source>
        <comment>a number, its code</comment>
        <translation>นัดหมาย %1 แล้ว %2</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>การนัดหมาย</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>นัดหมายใหม่</translation>
    </message>
    <message>
        <source>The day before and after</source>
        <translation>วันก่อนหน้าและวันถัดไป</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>เช็กอิน</translation>
    </message>
    <message>
        <source>Move to another time or day</source>
        <translation>เลื่อนไปเวลาหรือวันอื่น</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>ยกเลิกการนัดหมาย</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>เลิกทำการกระทำล่าสุด</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n การนัดหมาย</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>A break</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>Nobody is called to this counter meanwhile. Displays and colleagues see when it goes on.</source>
        <translation>ระหว่างนี้จะไม่มีการเรียกมาที่ช่องนี้ หน้าจอและเพื่อนร่วมงานจะเห็นว่าจะกลับมาเมื่อใด</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>เริ่มพัก</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>กลับใน</translation>
    </message>
    <message>
        <source>At…</source>
        <translation>เวลา…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>กลับเวลา</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>เวลานี้ผ่านไปแล้ว เลือกเวลาหลังจากนี้</translation>
    </message>
</context>
<context>
    <name>BroadcastPage</name>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Add who sees it</source>
        <translation>เพิ่มผู้ที่จะเห็น</translation>
    </message>
    <message>
        <source>Who has read the chosen one</source>
        <translation>ใครอ่านรายการที่เลือกแล้ว</translation>
    </message>
    <message>
        <source>Withdraw the chosen one</source>
        <translation>ถอนรายการที่เลือก</translation>
    </message>
    <message>
        <source>Send the chosen one again</source>
        <translation>ส่งรายการที่เลือกอีกครั้ง</translation>
    </message>
    <message>
        <source>The broadcast is planned.</source>
        <translation>ตั้งเวลาประกาศแล้ว</translation>
    </message>
    <message>
        <source>The broadcast is sent.</source>
        <translation>ส่งประกาศแล้ว</translation>
    </message>
    <message>
        <source>The broadcast is withdrawn.</source>
        <translation>ถอนประกาศแล้ว</translation>
    </message>
    <message>
        <source>It is in the draft: look at its times, then send it.</source>
        <translation>อยู่ในร่างแล้ว: ตรวจเวลา แล้วส่ง</translation>
    </message>
    <message>
        <source>The draft is empty.</source>
        <translation>ล้างร่างแล้ว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>BroadcastWords</name>
    <message>
        <source>Information</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>ด่วน</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>An amber banner</source>
        <translation>แถบสีอำพัน</translation>
    </message>
    <message>
        <source>Inverted, and repeated</source>
        <translation>สีกลับ และแสดงซ้ำ</translation>
    </message>
    <message>
        <source>A quiet line</source>
        <translation>บรรทัดเรียบ ๆ</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>ล่าช้า</translation>
    </message>
    <message>
        <source>Room moved</source>
        <translation>ย้ายห้อง</translation>
    </message>
    <message>
        <source>Doctor late</source>
        <translation>แพทย์มาช้า</translation>
    </message>
    <message>
        <source>Closing early</source>
        <translation>ปิดเร็ว</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>All displays</source>
        <translation>ทุกจอ</translation>
    </message>
    <message>
        <source>Displays of %1</source>
        <translation>จอของ %1</translation>
    </message>
    <message>
        <source>Patients of %1</source>
        <translation>ผู้ป่วยของ %1</translation>
    </message>
    <message>
        <source>Everyone on duty</source>
        <translation>ทุกคนที่ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Planned for %1 to %2</source>
        <translation>กำหนด %1 ถึง %2</translation>
    </message>
    <message>
        <source>On now, until %1</source>
        <translation>กำลังแสดง ถึง %1</translation>
    </message>
    <message>
        <source>Withdrawn %1 by %2</source>
        <translation>ถอนเมื่อ %1 โดย %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
    <message numerus="yes">
        <source>%n display(s)</source>
        <translation>
            <numerusform>%n จอ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 จาก %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>โทรศัพท์ %n เครื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: off, will miss it.</source>
        <comment>names of displays</comment>
        <translation>%1: ปิดอยู่ จะไม่แสดง</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more: off, will miss it.</source>
        <comment>names of displays</comment>
        <translation>
            <numerusform>%1 และอีก %n จอ: ปิดอยู่ จะไม่แสดง</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the message in one language at least.</source>
        <translation>เขียนข้อความอย่างน้อยหนึ่งภาษา</translation>
    </message>
    <message>
        <source>Fill in what still stands as ___, in every language, or empty that language.</source>
        <translation>เติมส่วนที่ยังเป็น ___ ในทุกภาษา หรือล้างภาษานั้น</translation>
    </message>
    <message>
        <source>A message has at most 160 characters.</source>
        <translation>ข้อความยาวได้ไม่เกิน 160 ตัวอักษร</translation>
    </message>
    <message>
        <source>Choose who is to see it.</source>
        <translation>เลือกผู้ที่จะเห็น</translation>
    </message>
    <message>
        <source>Type when it begins: 14:30, or 3.12. 14:30.</source>
        <translation>พิมพ์เวลาเริ่ม: 14:30 หรือ 3.12. 14:30</translation>
    </message>
    <message>
        <source>Type when it ends: 14:30, or 3.12. 14:30.</source>
        <translation>พิมพ์เวลาสิ้นสุด: 14:30 หรือ 3.12. 14:30</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>ต้องสิ้นสุดหลังจากเริ่ม</translation>
    </message>
    <message>
        <source>It lasts at most 31 days, and begins within 31 days.</source>
        <translation>นานได้ไม่เกิน 31 วัน และเริ่มภายใน 31 วัน</translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Working</source>
        <translation>กำลังดำเนินการ</translation>
    </message>
</context>
<context>
    <name>CancelBookingDialog</name>
    <message>
        <source>Cancel %1?</source>
        <translation>ยกเลิก %1?</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>ยกเลิกการนัดหมาย</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>เหตุผล (ไม่บังคับ)</translation>
    </message>
</context>
<context>
    <name>CancelConsultDialog</name>
    <message>
        <source>Cancel the consultation of %1?</source>
        <translation>ยกเลิกการปรึกษาของ %1 หรือไม่</translation>
    </message>
    <message>
        <source>Who opens its link reads that it is cancelled. This cannot be taken back.</source>
        <translation>ผู้ที่เปิดลิงก์จะเห็นว่าถูกยกเลิกแล้ว ย้อนกลับไม่ได้</translation>
    </message>
    <message>
        <source>Cancel the consultation</source>
        <translation>ยกเลิกการปรึกษา</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>เหตุผล (ไม่บังคับ)</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel %1?</source>
        <translation>ยกเลิก %1 หรือไม่</translation>
    </message>
    <message>
        <source>The visit leaves the queue. You can take this back for half a minute.</source>
        <translation>คิวนี้จะออกจากระบบคิว คุณเลิกทำได้ภายในครึ่งนาที</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>ยกเลิกคิว</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ไม่ยกเลิก</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>เหตุผล (ไม่บังคับ)</translation>
    </message>
</context>
<context>
    <name>CancelOrderDialog</name>
    <message>
        <source>Cancel this prescription?</source>
        <translation>ยกเลิกใบสั่งยานี้หรือไม่</translation>
    </message>
    <message>
        <source>%1. This cannot be taken back.</source>
        <translation>%1 ย้อนกลับไม่ได้</translation>
    </message>
    <message>
        <source>Cancel the prescription</source>
        <translation>ยกเลิกใบสั่งยา</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ไม่ยกเลิก</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>CancelScanDialog</name>
    <message>
        <source>Cancel this scan?</source>
        <translation>ยกเลิกการตรวจนี้หรือไม่</translation>
    </message>
    <message>
        <source>%1: %2. This cannot be taken back.</source>
        <translation>%1: %2 การยกเลิกนี้ย้อนกลับไม่ได้</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>ยกเลิกการตรวจ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ไม่ยกเลิก</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>CareNote</name>
    <message>
        <source>There is more: scroll</source>
        <translation>ยังมีต่อ: เลื่อนดู</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>People waiting</source>
        <translation>ผู้ที่รออยู่</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Usual %1, last %2</source>
        <comment>weekday, number of days</comment>
        <translation>ปกติ%1 %2 ครั้งล่าสุด</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>ขณะนี้ %1</translation>
    </message>
    <message>
        <source>%1 wait now, usual are %2</source>
        <translation>ขณะนี้รอ %1 คน ปกติ %2 คน</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>chart</comment>
        <translation>กำลังรอ</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <comment>chart</comment>
        <translation>ผู้มาถึง</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>chart</comment>
        <translation>เวลารอ</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>กราฟแสดงอะไร</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>of who came</comment>
        <translation>เรียกแล้ว</translation>
    </message>
    <message>
        <source>Minutes until the first call</source>
        <translation>นาทีจนถูกเรียกครั้งแรก</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>ยังไม่ถูกเรียก</translation>
    </message>
    <message>
        <source>By hour: %1</source>
        <translation>ตามชั่วโมง: %1</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check of the data</source>
        <translation>ตรวจสอบข้อมูล</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ตรวจเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Checking the data…</source>
        <translation>กำลังตรวจข้อมูล…</translation>
    </message>
    <message>
        <source>Looks whether the file is whole, whether the record is what it was, and whether every row is what Loket wrote. Everybody can go on working.</source>
        <translation>ตรวจว่าไฟล์สมบูรณ์ บันทึกไม่ถูกเปลี่ยน และทุกแถวเป็นอย่างที่ Loket เขียนไว้ ทุกคนทำงานต่อได้</translation>
    </message>
</context>
<context>
    <name>ChosenButtons</name>
    <message>
        <source>Call again</source>
        <translation>เรียกอีกครั้ง</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>เรียกไปที่ %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Start in %1</source>
        <translation>เริ่มที่ %1</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>ยกเลิกการตรวจ</translation>
    </message>
</context>
<context>
    <name>ChosenScan</name>
    <message>
        <source>No room for this is free: %1.</source>
        <translation>ไม่มีห้องว่างสำหรับการตรวจนี้: %1</translation>
    </message>
</context>
<context>
    <name>ClinicPart</name>
    <message>
        <source>Type what the house is called.</source>
        <translation>พิมพ์ชื่อสถานที่</translation>
    </message>
    <message>
        <source>The clinic has its new name on every screen.</source>
        <translation>คลินิกมีชื่อใหม่บนทุกจอแล้ว</translation>
    </message>
    <message>
        <source>The logo is changed on every screen.</source>
        <translation>โลโก้เปลี่ยนบนทุกจอแล้ว</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>คลินิก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>บันทึกชื่อ</translation>
    </message>
    <message>
        <source>Patients see both on the displays in the waiting room, and everybody who works here when signing in.</source>
        <translation>ผู้ป่วยเห็นทั้งสองอย่างบนจอในห้องรอ และทุกคนที่ทำงานที่นี่เห็นเมื่อเข้าสู่ระบบ</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Type what the house is called.</source>
        <translation>พิมพ์ชื่อสถานที่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Klinik Sehat Bersama</source>
        <translation>คลินิกสุขภาพดี</translation>
    </message>
    <message>
        <source>Patients see both on the displays in the waiting room, and everybody who works here when signing in.</source>
        <translation>ผู้ป่วยเห็นทั้งสองอย่างบนจอในห้องรอ และทุกคนที่ทำงานที่นี่เห็นเมื่อเข้าสู่ระบบ</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far the clock was set</comment>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far the clock was set</comment>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far the clock was set</comment>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s clock jumped and came back. Nothing was closed because of it.</source>
        <translation>นาฬิกาของเซิร์ฟเวอร์กระโดดแล้วกลับมาตามเดิม ไม่มีคิวใดถูกปิดเพราะเหตุนี้</translation>
    </message>
    <message>
        <source>The server&apos;s clock has jumped forward by %1 and says %2.</source>
        <translation>นาฬิกาของเซิร์ฟเวอร์กระโดดไปข้างหน้า %1 และแสดง %2</translation>
    </message>
    <message>
        <source>The server&apos;s clock has jumped back by %1 and says %2.</source>
        <translation>นาฬิกาของเซิร์ฟเวอร์กระโดดถอยหลัง %1 และแสดง %2</translation>
    </message>
    <message>
        <source>Nothing is closed because of it. It will be believed when it has been steady for five minutes.</source>
        <translation>ไม่มีคิวใดถูกปิดเพราะเหตุนี้ ระบบจะเชื่อนาฬิกานี้เมื่อเดินปกติครบห้านาที</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>เวลาถูกต้อง</translation>
    </message>
</context>
<context>
    <name>CloseDayDialog</name>
    <message>
        <source>Close the day?</source>
        <translation>ปิดวันนี้หรือไม่</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>ปิดวัน</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังก่อน</translation>
    </message>
    <message>
        <source>Nobody is waiting any more, or they have been told</source>
        <translation>ไม่มีผู้รอแล้ว หรือแจ้งผู้ที่รออยู่แล้ว</translation>
    </message>
    <message>
        <source>Every visit that is still open ends now, in the whole house. All counters close, and displays show no calls any more. This cannot be taken back.</source>
        <translation>การมารับบริการที่ยังเปิดอยู่ทั้งหมดจะสิ้นสุดทันทีทั้งคลินิก ทุกช่องจะปิด และหน้าจอจะไม่แสดงการเรียกอีก การดำเนินการนี้ย้อนกลับไม่ได้</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>ไม่มีรายการที่เปิดอยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>This ends %n visit(s):</source>
        <translation>
            <numerusform>จะสิ้นสุด %n รายการ:</numerusform>
        </translation>
    </message>
    <message>
        <source>What ends with the day</source>
        <translation>สิ่งที่สิ้นสุดพร้อมวัน</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Delete the last</source>
        <translation>ลบตัวสุดท้าย</translation>
    </message>
</context>
<context>
    <name>CompleteDialog</name>
    <message>
        <source>Complete: %1</source>
        <translation>ตรวจเสร็จ: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Results (optional)</source>
        <translation>ผลตรวจ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>What was found. Ctrl+Enter completes the scan.</source>
        <translation>สิ่งที่พบ กด Ctrl+Enter เพื่อจบการตรวจ</translation>
    </message>
</context>
<context>
    <name>ComposeDialog</name>
    <message>
        <source>New alert or notice</source>
        <translation>แจ้งเตือนหรือประกาศใหม่</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>แจ้ง</translation>
    </message>
    <message>
        <source>System alert</source>
        <translation>แจ้งเตือนระบบ</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>การบำรุงรักษา</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>ความสำคัญ</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>ภาษาของข้อความ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>The laboratory is closed</source>
        <translation>ห้องปฏิบัติการปิด</translation>
    </message>
    <message>
        <source>The network is slow</source>
        <translation>เครือข่ายช้า</translation>
    </message>
    <message>
        <source>What to do about it (may stay empty)</source>
        <translation>สิ่งที่ต้องทำ (เว้นว่างได้)</translation>
    </message>
    <message>
        <source>Write numbers by hand until ten</source>
        <translation>เขียนหมายเลขด้วยมือจนถึงสิบโมง</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>now, or 14:30, or 3.12. 14:30</source>
        <translation>ตอนนี้ หรือ 14:30 หรือ 3.12. 14:30</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>ใช้เวลา</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>จนกว่าจะถอน</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>เป็นเวลา %1</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>สำหรับ</translation>
    </message>
    <message>
        <source>Everybody who works here</source>
        <translation>เจ้าหน้าที่ทุกคน</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>No connection: nothing can be sent now. What you write is kept.</source>
        <translation>ไม่มีการเชื่อมต่อ: ยังส่งไม่ได้ ข้อความที่เขียนถูกเก็บไว้</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>ประกาศใหม่</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>เก็บร่างเมื่อ %1</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>ความสำคัญ</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>เริ่มจาก</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>The record is broken</source>
        <translation>บันทึกเสียหาย</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>บันทึกข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a scan&apos;s type, a patient</comment>
        <translation>%1 ของ %2</translation>
    </message>
    <message>
        <source>The clock is in doubt</source>
        <translation>นาฬิกาไม่แน่นอน</translation>
    </message>
    <message>
        <source>Screen “%1” is off</source>
        <translation>จอ “%1” ไม่ทำงาน</translation>
    </message>
    <message>
        <source>Few numbers of %1</source>
        <translation>หมายเลขของ %1 ใกล้หมด</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1 กำหนด %2</translation>
    </message>
    <message>
        <source>%1, estimate %2</source>
        <translation>%1 ประมาณ %2</translation>
    </message>
    <message>
        <source>Nothing is closed or ended until it is sure.</source>
        <translation>จะไม่ปิดหรือสิ้นสุดสิ่งใดจนกว่านาฬิกาจะแน่นอน</translation>
    </message>
    <message>
        <source>Last heard %1</source>
        <translation>ติดต่อได้ล่าสุด %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>เหลือ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>สำรองข้อมูลไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Prescription of %1</source>
        <comment>a number and a patient</comment>
        <translation>ใบสั่งยาของ %1</translation>
    </message>
    <message>
        <source>Nobody has taken it, target %1</source>
        <translation>ยังไม่มีใครรับ เป้าหมาย %1</translation>
    </message>
    <message>
        <source>%1 prepares it, target %2</source>
        <translation>%1 กำลังเตรียม เป้าหมาย %2</translation>
    </message>
    <message>
        <source>On the desk, nobody has taken it, limit %1</source>
        <translation>อยู่ที่ศูนย์บริการ ยังไม่มีใครรับ ไม่เกิน %1</translation>
    </message>
    <message>
        <source>Changed outside of the program. The event log tells more.</source>
        <translation>ถูกแก้ไขโดยไม่ผ่านโปรแกรม ดูรายละเอียดในบันทึกเหตุการณ์</translation>
    </message>
    <message>
        <source>The event log tells why.</source>
        <translation>ดูสาเหตุในบันทึกเหตุการณ์</translation>
    </message>
    <message>
        <source>There is no service “%1”</source>
        <translation>ไม่มีบริการ “%1”</translation>
    </message>
    <message>
        <source>Who needs a scan is not in its queue. Choose another in the settings.</source>
        <translation>ผู้ที่ต้องสแกนไม่ได้เข้าคิว เลือกบริการอื่นในการตั้งค่า</translation>
    </message>
    <message>
        <source>Nobody is called to its pharmacy. Name another in the settings.</source>
        <translation>ไม่มีใครถูกเรียกไปห้องยานั้น ระบุบริการอื่นในการตั้งค่า</translation>
    </message>
    <message>
        <source>It is named in the settings.</source>
        <translation>มีการระบุไว้ในการตั้งค่า</translation>
    </message>
</context>
<context>
    <name>ConcernsCard</name>
    <message>
        <source>Needs a look</source>
        <translation>ควรตรวจดู</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>ทุกอย่างเรียบร้อย</translation>
    </message>
    <message>
        <source>Nobody waits too long, and every screen is there.</source>
        <translation>ไม่มีใครรอนานเกินไป และจอทุกจอทำงานอยู่</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message numerus="yes">
        <source>%n second(s) old</source>
        <comment>age of what is on the screen</comment>
        <translation>
            <numerusform>%n วินาทีที่แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <comment>age of what is on the screen</comment>
        <translation>
            <numerusform>%n นาทีที่แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <comment>age of what is on the screen</comment>
        <translation>
            <numerusform>%n ชั่วโมงที่แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached. Trying again by itself.</source>
        <translation>ติดต่อเซิร์ฟเวอร์ที่ %1 ไม่ได้ กำลังลองใหม่โดยอัตโนมัติ</translation>
    </message>
    <message>
        <source>Connection lost. What you see is %1. Trying again by itself.</source>
        <translation>การเชื่อมต่อขาดหาย ข้อมูลที่เห็นเป็นของ %1 กำลังลองใหม่โดยอัตโนมัติ</translation>
    </message>
</context>
<context>
    <name>ConnectionMark</name>
    <message>
        <source>Online</source>
        <translation>เชื่อมต่อแล้ว</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ไม่ได้เชื่อมต่อ</translation>
    </message>
</context>
<context>
    <name>ConsultationList</name>
    <message>
        <source>Consultations</source>
        <translation>การปรึกษา</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Nobody of that name is here</source>
        <translation>ไม่มีใครชื่อนั้นที่นี่</translation>
    </message>
    <message>
        <source>None is over yet</source>
        <translation>ยังไม่มีรายการที่เสร็จสิ้น</translation>
    </message>
    <message>
        <source>None is planned for another day</source>
        <translation>ไม่มีนัดในวันอื่น</translation>
    </message>
    <message>
        <source>No consultation today</source>
        <translation>วันนี้ไม่มีการปรึกษา</translation>
    </message>
    <message>
        <source>Plan one and send its link. Who comes stands here at once, with a sound.</source>
        <translation>นัดหนึ่งรายการแล้วส่งลิงก์ ผู้ที่มาจะปรากฏที่นี่ทันทีพร้อมเสียง</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ล้างการค้นหา</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>การปรึกษาใหม่</translation>
    </message>
</context>
<context>
    <name>ConsultationPanel</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>เปิดในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>เชิญ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Lobby and notes</source>
        <translation>ห้องรอและบันทึก</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation>ห้องรอ</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>ไม่มีใครรอ</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>อยู่ข้างใน: %1</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>การเชื่อมต่อขาด</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>for staff alone</source>
        <translation>สำหรับเจ้าหน้าที่เท่านั้น</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>จดบันทึก</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Invite a guest</source>
        <translation>เชิญผู้ร่วม</translation>
    </message>
</context>
<context>
    <name>ConsultationWords</name>
    <message>
        <source>any time</source>
        <comment>when a consultation begins</comment>
        <translation>เวลาใดก็ได้</translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n คนข้างใน</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody inside</source>
        <translation>ไม่มีใครข้างใน</translation>
    </message>
    <message>
        <source>Expected now</source>
        <translation>ถึงเวลาแล้ว</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>นัดไว้</translation>
    </message>
    <message>
        <source>Knocks now</source>
        <translation>กำลังเคาะ</translation>
    </message>
    <message>
        <source>Waits %1</source>
        <translation>รอ %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>devices not tried yet</source>
        <translation>ยังไม่ได้ทดสอบอุปกรณ์</translation>
    </message>
    <message>
        <source>camera and microphone work</source>
        <translation>กล้องและไมโครโฟนใช้ได้</translation>
    </message>
    <message>
        <source>sound only, no camera</source>
        <translation>มีแต่เสียง ไม่มีกล้อง</translation>
    </message>
    <message>
        <source>no microphone</source>
        <translation>ไม่มีไมโครโฟน</translation>
    </message>
    <message>
        <source>neither camera nor microphone</source>
        <translation>ไม่มีทั้งกล้องและไมโครโฟน</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>ผู้ป่วย</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>an interpreter or a relative in a consultation</comment>
        <translation>แขก</translation>
    </message>
    <message>
        <source>The consultation is cancelled.</source>
        <translation>ยกเลิกการปรึกษาแล้ว</translation>
    </message>
    <message>
        <source>Let in. Open the consultation to see and speak to them.</source>
        <translation>ให้เข้าแล้ว เปิดการปรึกษาเพื่อพบและพูดคุย</translation>
    </message>
    <message>
        <source>Sent away.</source>
        <translation>ไม่ให้เข้าแล้ว</translation>
    </message>
    <message>
        <source>Your message is in the lobby.</source>
        <translation>ข้อความของคุณอยู่ในห้องรอแล้ว</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>The consultation is finished.</source>
        <translation>การปรึกษาเสร็จสิ้นแล้ว</translation>
    </message>
</context>
<context>
    <name>ConsultationsPage</name>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ภายหลัง</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>จบแล้ว</translation>
    </message>
    <message>
        <source>Let in who waits longest</source>
        <translation>ให้ผู้ที่รอนานที่สุดเข้า</translation>
    </message>
    <message>
        <source>Write to who waits longest</source>
        <translation>เขียนถึงผู้ที่รอนานที่สุด</translation>
    </message>
    <message>
        <source>Send away who waits longest</source>
        <translation>ไม่ให้ผู้ที่รอนานที่สุดเข้า</translation>
    </message>
    <message>
        <source>Open the consultation in the browser</source>
        <translation>เปิดการปรึกษาในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>Invite: a link and its code</source>
        <translation>เชิญ: ลิงก์และรหัส</translation>
    </message>
    <message>
        <source>Finish the consultation</source>
        <translation>จบการปรึกษา</translation>
    </message>
    <message>
        <source>Note something about it</source>
        <translation>จดบันทึกเกี่ยวกับรายการนี้</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>การปรึกษาใหม่</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Which consultations</source>
        <translation>การปรึกษาใดบ้าง</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>ค้นหาชื่อ</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>ปิดเสียง</translation>
    </message>
    <message>
        <source>New</source>
        <comment>consultation</comment>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>No browser could be started on this PC.</source>
        <translation>เปิดเบราว์เซอร์บนเครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Invite an interpreter or a relative…</source>
        <translation>เชิญล่ามหรือญาติ…</translation>
    </message>
    <message>
        <source>Camera on phones…</source>
        <translation>กล้องบนโทรศัพท์…</translation>
    </message>
</context>
<context>
    <name>CounterDialog</name>
    <message>
        <source>New counter</source>
        <translation>ช่องบริการใหม่</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>แก้ไข “%1”</translation>
    </message>
    <message>
        <source>Add the counter</source>
        <translation>เพิ่มช่องบริการ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>ช่องบริการ 1</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>บริการที่ให้</translation>
    </message>
    <message>
        <source>There are no services yet.</source>
        <translation>ยังไม่มีบริการ</translation>
    </message>
    <message>
        <source>In the order in which you choose them: the first comes before the others.</source>
        <translation>ตามลำดับที่คุณเลือก: รายการแรกมาก่อนรายการอื่น</translation>
    </message>
    <message>
        <source>%1 (as number %2)</source>
        <translation>%1 (ลำดับที่ %2)</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>เป็นของใคร</translation>
    </message>
    <message>
        <source>Whom you choose is offered this counter first when they sign in, and others are not. Nobody chosen: it is offered to everybody.</source>
        <translation>ผู้ที่คุณเลือกจะเห็นช่องนี้เมื่อเข้าสู่ระบบ คนอื่นจะไม่เห็น หากไม่เลือกใคร ช่องนี้จะเสนอให้ทุกคน</translation>
    </message>
    <message>
        <source>Where it is, on the phone of who is called (optional)</source>
        <translation>อยู่ที่ใด แสดงบนโทรศัพท์ของผู้ที่ถูกเรียก (ไม่บังคับ)</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Where do you work today?</source>
        <translation>วันนี้คุณประจำช่องบริการใด</translation>
    </message>
    <message>
        <source>This PC remembers your choice. You can change it at any time.</source>
        <translation>เครื่องนี้จะจำตัวเลือกของคุณ เปลี่ยนได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>ดูอย่างเดียว</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>ช่องบริการ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังขอข้อมูลจากเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>There are no counters yet</source>
        <translation>ยังไม่มีช่องบริการ</translation>
    </message>
    <message>
        <source>An administrator adds counters and services.</source>
        <translation>ผู้ดูแลระบบเป็นผู้เพิ่มช่องบริการและบริการ</translation>
    </message>
    <message>
        <source>Add services and counters under “Setting up”, at the left.</source>
        <translation>เพิ่มบริการและช่องบริการได้ที่ “ตั้งค่า” ทางซ้าย</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>เฉพาะของคุณ</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>ทุกช่อง</translation>
    </message>
    <message>
        <source>The first start is not finished. It goes on where you left it.</source>
        <translation>การเริ่มใช้งานครั้งแรกยังไม่เสร็จ ทำต่อจากที่ค้างไว้ได้</translation>
    </message>
    <message>
        <source>Go on with the first start</source>
        <translation>ทำการเริ่มใช้งานครั้งแรกต่อ</translation>
    </message>
</context>
<context>
    <name>CounterRow</name>
    <message>
        <source>Serves nothing yet</source>
        <translation>ยังไม่ให้บริการใด</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>นำ %1 ออก</translation>
    </message>
</context>
<context>
    <name>CounterTile</name>
    <message>
        <source>Now: %1</source>
        <translation>ขณะนี้: %1</translation>
    </message>
</context>
<context>
    <name>CounterTileBox</name>
    <message>
        <source>called</source>
        <translation>เรียกแล้ว</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>break</source>
        <translation>พัก</translation>
    </message>
</context>
<context>
    <name>CounterTiles</name>
    <message>
        <source>Counters</source>
        <translation>ช่องบริการ</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>เปิด %1 จาก %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>No counters yet</source>
        <translation>ยังไม่มีช่องบริการ</translation>
    </message>
</context>
<context>
    <name>CountersCard</name>
    <message>
        <source>Counters</source>
        <translation>ช่องบริการ</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังขอข้อมูลจากเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>No counters yet</source>
        <translation>ยังไม่มีช่องบริการ</translation>
    </message>
</context>
<context>
    <name>CountersGrid</name>
    <message>
        <source>Counters</source>
        <translation>ช่องบริการ</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>เพิ่มช่องบริการ</translation>
    </message>
    <message>
        <source>Serves nothing yet</source>
        <translation>ยังไม่ให้บริการใด</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>ลบ %1</translation>
    </message>
</context>
<context>
    <name>CurrentCard</name>
    <message>
        <source>At this counter</source>
        <translation>ที่ช่องนี้</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>ไม่มีผู้รับบริการ</translation>
    </message>
    <message>
        <source>The counter is closed</source>
        <translation>ช่องบริการปิดอยู่</translation>
    </message>
    <message>
        <source>Press F2 to call who is next.</source>
        <translation>กด F2 เพื่อเรียกคิวถัดไป</translation>
    </message>
    <message>
        <source>Open the counter to call patients here.</source>
        <translation>เปิดช่องบริการเพื่อเรียกผู้ป่วยมาที่นี่</translation>
    </message>
    <message>
        <source>Open counter</source>
        <translation>เปิดช่องบริการ</translation>
    </message>
    <message>
        <source>Served for %1</source>
        <translation>ให้บริการมาแล้ว %1</translation>
    </message>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation>
            <numerusform>เรียกแล้ว %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1 ago</source>
        <translation>ครั้งแรกเมื่อ %1 ที่แล้ว</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>เรียกซ้ำ</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ไม่มาแสดงตัว</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>ส่งกลับเข้าคิว</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>พักคิว</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>เมื่อสักครู่</translation>
    </message>
    <message>
        <source>The counter is on a break</source>
        <translation>ช่องนี้กำลังพัก</translation>
    </message>
    <message>
        <source>Nobody is called here until the break ends.</source>
        <translation>จะไม่มีการเรียกมาที่นี่จนกว่าจะสิ้นสุดการพัก</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>สิ้นสุดการพัก</translation>
    </message>
    <message>
        <source>Break…</source>
        <translation>พัก…</translation>
    </message>
    <message>
        <source>There is nobody to call now.</source>
        <translation>ขณะนี้ไม่มีผู้ที่เรียกได้</translation>
    </message>
    <message>
        <source>%1 works at this counter.</source>
        <translation>%1 ทำงานอยู่ที่ช่องบริการนี้</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>รับช่วงต่อ</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Backups are arranged so.</source>
        <translation>ตั้งค่าการสำรองข้อมูลแล้ว</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Into %1. None is made by itself.</source>
        <translation>เก็บไว้ที่ %1 ไม่มีการสำรองอัตโนมัติ</translation>
    </message>
    <message>
        <source>The next one begins in a moment.</source>
        <translation>ครั้งต่อไปจะเริ่มในอีกสักครู่</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>ครั้งต่อไป: %1</translation>
    </message>
    <message>
        <source>Every day at %1 into %2.</source>
        <comment>time, folder</comment>
        <translation>ทุกวันเวลา %1 เก็บไว้ที่ %2</translation>
    </message>
    <message numerus="yes">
        <source>The last %n are kept.</source>
        <translation>
            <numerusform>เก็บไว้ %n ชุดล่าสุด</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored.</source>
        <translation>ข้อมูลสำรองชุดนี้เสียหายและกู้คืนไม่ได้</translation>
    </message>
    <message>
        <source>The file with the data is damaged.</source>
        <translation>ไฟล์ข้อมูลเสียหาย</translation>
    </message>
    <message>
        <source>It can be restored, but it is not proven that Loket wrote it so.</source>
        <translation>กู้คืนได้ แต่พิสูจน์ไม่ได้ว่า Loket เขียนไว้เช่นนี้</translation>
    </message>
    <message>
        <source>The data was changed past Loket.</source>
        <translation>ข้อมูลถูกแก้ไขโดยไม่ผ่าน Loket</translation>
    </message>
    <message>
        <source>It can be restored.</source>
        <translation>กู้คืนได้</translation>
    </message>
    <message>
        <source>The data is sound.</source>
        <translation>ข้อมูลสมบูรณ์</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) on record</source>
        <translation>
            <numerusform>บันทึกเหตุการณ์ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>การมารับบริการ %n ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n บัญชี</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest is of %1.</source>
        <translation>รายการล่าสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>Make a new one now. If that fails, too, check the data and the disk.</source>
        <translation>สำรองใหม่เดี๋ยวนี้ ถ้ายังไม่สำเร็จ ให้ตรวจข้อมูลและดิสก์</translation>
    </message>
    <message>
        <source>Take one that is proven where there is one. Where you know that it is right: stop Loket, and “loket restore --unproven” takes it.</source>
        <translation>ถ้ามีชุดที่พิสูจน์ได้ให้ใช้ชุดนั้น ถ้าแน่ใจว่าถูกต้อง ให้หยุด Loket แล้วใช้ “loket restore --unproven”</translation>
    </message>
    <message>
        <source>To go back to it: stop Loket on the server&apos;s computer, and run “loket restore” with this file. What happened since is taken back then.</source>
        <translation>หากต้องการย้อนกลับ: หยุด Loket ที่คอมพิวเตอร์เซิร์ฟเวอร์ แล้วสั่ง “loket restore” กับไฟล์นี้ สิ่งที่เกิดขึ้นหลังจากนั้นจะถูกยกเลิก</translation>
    </message>
    <message>
        <source>Copy the folder with the data to a safe place. Then stop Loket, restore the last good backup with “loket restore”, and have the disk looked at.</source>
        <translation>คัดลอกโฟลเดอร์ข้อมูลไปเก็บในที่ปลอดภัย จากนั้นหยุด Loket กู้คืนข้อมูลสำรองที่ดีล่าสุดด้วย “loket restore” และให้ช่างตรวจดิสก์</translation>
    </message>
    <message>
        <source>Work can go on. Find out who can write in the folder with the data. It stays told until a backup from before is restored: stop Loket, and run “loket restore”.</source>
        <translation>ทำงานต่อได้ ตรวจดูว่าใครเขียนในโฟลเดอร์ข้อมูลได้ จะแจ้งเช่นนี้จนกว่าจะกู้คืนข้อมูลสำรองจากก่อนหน้านั้น: หยุด Loket แล้วสั่ง “loket restore”</translation>
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
        <translation>วันก่อนหน้า</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>วันถัดไป</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>พรุ่งนี้</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>เดือน</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>หมายเลขที่ออก</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>รับบริการ</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Ended with the day</source>
        <translation>สิ้นสุดพร้อมวัน</translation>
    </message>
    <message>
        <source>Mean wait (min)</source>
        <translation>รอเฉลี่ย (นาที)</translation>
    </message>
    <message>
        <source>Longest wait (min)</source>
        <translation>รอนานที่สุด (นาที)</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>ทั้งคลินิก</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>ช่อง</translation>
    </message>
</context>
<context>
    <name>DeleteRecordDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>ลบ “%1” หรือไม่</translation>
    </message>
    <message>
        <source>It goes with all that was said about it. That it was there stays in the event log.</source>
        <translation>ความเห็นทั้งหมดจะหายไปด้วย แต่บันทึกเหตุการณ์ยังแสดงว่าเคยมีรายการนี้</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
</context>
<context>
    <name>DenyDialog</name>
    <message>
        <source>Send %1 away?</source>
        <translation>ไม่ให้ %1 เข้าหรือไม่</translation>
    </message>
    <message>
        <source>Who is sent away reads the reason on the own screen, and may knock again.</source>
        <translation>ผู้ที่ไม่ได้เข้าจะอ่านเหตุผลบนหน้าจอของตน และเคาะใหม่ได้</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>ไม่ให้เข้า</translation>
    </message>
    <message>
        <source>Let wait</source>
        <translation>ให้รอต่อ</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>เหตุผล (ไม่บังคับ)</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Kiosk</source>
        <translation>ตู้กดคิว</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>จอแสดงผล</translation>
    </message>
    <message>
        <source>“%1” is approved. It connects in a moment.</source>
        <translation>อนุมัติ “%1” แล้ว อีกสักครู่จะเชื่อมต่อ</translation>
    </message>
    <message>
        <source>“%1” is sent away.</source>
        <translation>ปฏิเสธ “%1” แล้ว</translation>
    </message>
    <message>
        <source>All that showed a code are sent away.</source>
        <translation>ปฏิเสธทุกเครื่องที่แสดงรหัสแล้ว</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>ลบ “%1” แล้ว</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>เบราว์เซอร์</translation>
    </message>
    <message>
        <source>“%1” is changed. It shows that at once.</source>
        <translation>เปลี่ยน “%1” แล้ว จอจะแสดงตามนั้นทันที</translation>
    </message>
    <message>
        <source>Monitoring program</source>
        <translation>โปรแกรมเฝ้าดูระบบ</translation>
    </message>
    <message>
        <source>No number given out yet</source>
        <translation>ยังไม่ได้ออกหมายเลข</translation>
    </message>
    <message>
        <source>Last number %1 at %2</source>
        <translation>หมายเลขล่าสุด %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>เครื่องพิมพ์ %1</translation>
    </message>
    <message>
        <source>It does not print since %1: %2</source>
        <translation>ไม่พิมพ์ตั้งแต่ %1: %2</translation>
    </message>
    <message>
        <source>Low on paper since %1</source>
        <translation>กระดาษใกล้หมดตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Staff called at %1</source>
        <translation>เรียกเจ้าหน้าที่เมื่อ %1</translation>
    </message>
    <message>
        <source>No sound: its browser waits until somebody touches the screen</source>
        <translation>ไม่มีเสียง: เบราว์เซอร์รอให้มีผู้แตะจอ</translation>
    </message>
    <message>
        <source>No sound: it has no loudspeaker</source>
        <translation>ไม่มีเสียง: ไม่มีลำโพง</translation>
    </message>
    <message>
        <source>No sound: its loudspeaker does not work</source>
        <translation>ไม่มีเสียง: ลำโพงไม่ทำงาน</translation>
    </message>
    <message>
        <source>The sound of “%1” is changed.</source>
        <translation>เปลี่ยนเสียงของ “%1” แล้ว</translation>
    </message>
    <message>
        <source>“%1” is tried out now: listen there.</source>
        <translation>กำลังทดลอง “%1” โปรดฟังที่นั่น</translation>
    </message>
</context>
<context>
    <name>DisplayPreview</name>
    <message>
        <source>Preview of a display: %1</source>
        <translation>ตัวอย่างจอ: %1</translation>
    </message>
</context>
<context>
    <name>DoneColumn</name>
    <message>
        <source>Done today</source>
        <translation>เสร็จวันนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>scans</comment>
        <translation>
            <numerusform>ยกเลิก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this type</source>
        <translation>ไม่มีประเภทนี้</translation>
    </message>
    <message>
        <source>Nothing is done yet today</source>
        <translation>วันนี้ยังไม่มีรายการที่เสร็จ</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Medicine %1</source>
        <translation>ยา %1</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>เป็นตัวเลข</translation>
    </message>
    <message>
        <source>Remove medicine %1</source>
        <translation>ลบยา %1</translation>
    </message>
    <message>
        <source>How to take it: 1 tablet three times a day</source>
        <translation>วิธีใช้: ครั้งละ 1 เม็ด วันละ 3 ครั้ง</translation>
    </message>
    <message>
        <source>How to take medicine %1</source>
        <translation>วิธีใช้ยา %1</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>แก้ไข %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>ชื่อผู้ป่วย</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>เลขประจำตัวผู้ป่วย (HN)</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>ปีเกิด</translation>
    </message>
    <message>
        <source>Four figures, like 1948.</source>
        <translation>สี่หลัก เช่น 2491</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>%1 is at %2</source>
        <comment>number, counter</comment>
        <translation>%1 อยู่ที่ %2</translation>
    </message>
    <message>
        <source>%1. This is not your counter: do it for a colleague who asked you to.</source>
        <translation>%1 ที่นี่ไม่ใช่ช่องบริการของคุณ ทำแทนเพื่อนร่วมงานที่ขอไว้เท่านั้น</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>เรียกซ้ำ</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ไม่มา</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no such kind of report any more. Choose another.</source>
        <translation>ไม่มีรายงานชนิดนี้แล้ว โปรดเลือกชนิดอื่น</translation>
    </message>
    <message>
        <source>This report cannot be chosen so. Look at the period and the choices.</source>
        <translation>เลือกรายงานแบบนี้ไม่ได้ โปรดตรวจสอบช่วงเวลาและตัวเลือก</translation>
    </message>
    <message>
        <source>Five of your reports are not ready yet. Wait for one, or cancel one.</source>
        <translation>รายงานของคุณห้าฉบับยังไม่พร้อม โปรดรอหรือยกเลิกหนึ่งฉบับ</translation>
    </message>
    <message>
        <source>There is nothing to download: the report is not made.</source>
        <translation>ยังไม่มีไฟล์ให้ดาวน์โหลด: รายงานยังไม่ได้สร้าง</translation>
    </message>
    <message>
        <source>The report is made already.</source>
        <translation>สร้างรายงานเสร็จแล้ว</translation>
    </message>
    <message>
        <source>It was interrupted: the server was stopped while it was made. Ask for it again.</source>
        <translation>ถูกขัดจังหวะ: เซิร์ฟเวอร์หยุดระหว่างสร้างรายงาน โปรดขอใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Its file could not be written: is the disk full? Make room and ask for it again.</source>
        <translation>เขียนไฟล์ไม่ได้: ดิสก์เต็มหรือไม่ โปรดเพิ่มพื้นที่ว่างแล้วขอใหม่</translation>
    </message>
    <message>
        <source>It is larger than a report may be. Choose a shorter period.</source>
        <translation>ใหญ่เกินกว่าที่อนุญาต โปรดเลือกช่วงเวลาที่สั้นลง</translation>
    </message>
    <message>
        <source>This report is a list; only figures can be watched.</source>
        <translation>รายงานนี้เป็นรายการ ติดตามได้เฉพาะตัวเลข</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a moment and try again.</source>
        <translation>ลองหลายครั้งเกินไป รอสักครู่แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The server does not answer. Is it running, and is the network cable in?</source>
        <translation>เซิร์ฟเวอร์ไม่ตอบสนอง โปรดตรวจว่าเซิร์ฟเวอร์ทำงานอยู่และเสียบสายเครือข่ายแล้ว</translation>
    </message>
    <message>
        <source>There is no connection. Nothing was done; try again when it is back.</source>
        <translation>ไม่มีการเชื่อมต่อ ยังไม่ได้ดำเนินการใด ลองใหม่เมื่อเชื่อมต่อได้แล้ว</translation>
    </message>
    <message>
        <source>The server has not answered. Look at the list before you try again.</source>
        <translation>เซิร์ฟเวอร์ยังไม่ตอบ ตรวจดูรายการก่อนลองใหม่</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>เซสชันของคุณสิ้นสุดแล้ว โปรดเข้าสู่ระบบใหม่</translation>
    </message>
    <message>
        <source>You are signed in in too many windows at once. Close one of them; this one then connects by itself.</source>
        <translation>คุณเข้าสู่ระบบพร้อมกันหลายหน้าต่างเกินไป โปรดปิดหน้าต่างหนึ่ง แล้วหน้าต่างนี้จะเชื่อมต่อเอง</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again.</source>
        <translation>คุณยังไม่ได้เข้าสู่ระบบ โปรดเข้าสู่ระบบใหม่</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an administrator.</source>
        <translation>บทบาทของคุณไม่มีสิทธิ์ทำสิ่งนี้ โปรดติดต่อผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>%1 was already called by %2.</source>
        <translation>%1 ถูกเรียกโดย %2 แล้ว</translation>
    </message>
    <message>
        <source>This patient already waits for this service, with the number %1.</source>
        <translation>ผู้ป่วยรายนี้รอบริการนี้อยู่แล้ว หมายเลข %1</translation>
    </message>
    <message>
        <source>This counter still has %1. Finish with that visit first.</source>
        <translation>ช่องนี้ยังมี %1 อยู่ โปรดให้บริการให้เสร็จก่อน</translation>
    </message>
    <message>
        <source>This counter is closed. Open it first.</source>
        <translation>ช่องบริการนี้ปิดอยู่ โปรดเปิดก่อน</translation>
    </message>
    <message>
        <source>This counter does not serve that visit&apos;s service.</source>
        <translation>ช่องนี้ไม่ได้ให้บริการของคิวนั้น</translation>
    </message>
    <message>
        <source>Nobody can be called now.</source>
        <translation>ยังไม่มีคิวที่เรียกได้ในขณะนี้</translation>
    </message>
    <message>
        <source>This visit was put back a moment ago and may not be called yet.</source>
        <translation>คิวนี้เพิ่งถูกส่งกลับ ยังเรียกไม่ได้</translation>
    </message>
    <message>
        <source>This visit comes back to another counter, which is open.</source>
        <translation>คิวนี้ต้องกลับไปยังช่องบริการอื่นซึ่งเปิดอยู่</translation>
    </message>
    <message>
        <source>That is not possible any more: the visit has moved on.</source>
        <translation>ทำไม่ได้แล้ว เพราะคิวนี้เปลี่ยนสถานะไปแล้ว</translation>
    </message>
    <message>
        <source>Somebody else changed this visit at the same moment. Look and try again.</source>
        <translation>มีผู้อื่นแก้ไขคิวนี้ในเวลาเดียวกัน ตรวจดูแล้วลองใหม่</translation>
    </message>
    <message>
        <source>This number was missed too long ago. Issue a new visit.</source>
        <translation>คิวนี้ผ่านไปนานเกินไปแล้ว โปรดออกคิวใหม่</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>เลิกทำไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>Only who did it can undo it.</source>
        <translation>เฉพาะผู้ที่ทำเท่านั้นจึงเลิกทำได้</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>ไม่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>The server cannot write to its disk. Nothing was changed; tell an administrator.</source>
        <translation>เซิร์ฟเวอร์เขียนลงดิสก์ไม่ได้ ไม่มีสิ่งใดเปลี่ยนแปลง โปรดแจ้งผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read. Are both programs of the same version?</source>
        <translation>อ่านคำตอบของเซิร์ฟเวอร์ไม่ได้ โปรแกรมทั้งสองเป็นรุ่นเดียวกันหรือไม่</translation>
    </message>
    <message>
        <source>The password is too short. Use at least 8 characters.</source>
        <translation>รหัสผ่านสั้นเกินไป ใช้อย่างน้อย 8 ตัวอักษร</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>รหัสผ่านยาวเกินไป</translation>
    </message>
    <message>
        <source>There is a user of this name already. Choose another name.</source>
        <translation>มีผู้ใช้ชื่อนี้แล้ว เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>There is an administrator already. Sign in instead.</source>
        <translation>มีผู้ดูแลระบบแล้ว โปรดเข้าสู่ระบบแทน</translation>
    </message>
    <message>
        <source>No screen shows this code now. Read it again: it changes when it has run out.</source>
        <translation>ตอนนี้ไม่มีจอใดแสดงรหัสนี้ โปรดอ่านรหัสอีกครั้ง รหัสจะเปลี่ยนเมื่อหมดเวลา</translation>
    </message>
    <message>
        <source>This screen was approved already. It connects in a moment.</source>
        <translation>จอนี้ได้รับอนุมัติแล้ว อีกสักครู่จะเชื่อมต่อ</translation>
    </message>
    <message>
        <source>This service was removed. Issue a number for another service.</source>
        <translation>บริการนี้ถูกลบแล้ว โปรดออกหมายเลขสำหรับบริการอื่น</translation>
    </message>
    <message>
        <source>This password is one of the first that anybody would try. Choose another one, such as three words that do not belong together.</source>
        <translation>รหัสผ่านนี้เป็นหนึ่งในรหัสแรก ๆ ที่ใครก็จะลอง เลือกรหัสอื่น เช่น คำสามคำที่ไม่เกี่ยวข้องกัน</translation>
    </message>
    <message>
        <source>Change your own password with the current one, not as an administrator.</source>
        <translation>เปลี่ยนรหัสผ่านของคุณเองโดยใช้รหัสผ่านปัจจุบัน ไม่ใช่ในฐานะผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The patient&apos;s id must have at least 3 characters.</source>
        <translation>รหัสผู้ป่วยต้องมีอย่างน้อย 3 ตัวอักษร</translation>
    </message>
    <message>
        <source>This scan cannot be asked for: too many wait already, or radiology does not make it.</source>
        <translation>ขอตรวจรายการนี้ไม่ได้: มีผู้รอมากเกินไปแล้ว หรือแผนกรังสีไม่มีการตรวจนี้</translation>
    </message>
    <message>
        <source>This scan cannot begin: it does not wait any more, or no room for it is free.</source>
        <translation>เริ่มการตรวจนี้ไม่ได้: ไม่ได้รออยู่แล้ว หรือไม่มีห้องว่าง</translation>
    </message>
    <message>
        <source>This scan is not in progress any more: somebody has completed or cancelled it.</source>
        <translation>การตรวจนี้ไม่ได้ดำเนินอยู่แล้ว: มีผู้จบหรือยกเลิกไปแล้ว</translation>
    </message>
    <message>
        <source>This scan is over and cannot be cancelled.</source>
        <translation>การตรวจนี้สิ้นสุดแล้ว ยกเลิกไม่ได้</translation>
    </message>
    <message>
        <source>This visit is booked for another day.</source>
        <translation>คิวนี้จองไว้สำหรับวันอื่น</translation>
    </message>
    <message>
        <source>No more numbers of this service are given here. Ask at the reception.</source>
        <translation>ที่นี่ไม่ออกหมายเลขของบริการนี้อีกแล้ว โปรดติดต่อประชาสัมพันธ์</translation>
    </message>
    <message>
        <source>This service gives out no numbers at this time. Ask at the reception.</source>
        <translation>บริการนี้ไม่ออกหมายเลขในเวลานี้ โปรดติดต่อประชาสัมพันธ์</translation>
    </message>
    <message>
        <source>This priority is not given here. Ask at the reception.</source>
        <translation>ที่นี่ไม่ให้ลำดับความสำคัญนี้ โปรดติดต่อประชาสัมพันธ์</translation>
    </message>
    <message>
        <source>A kiosk may not choose this in this clinic.</source>
        <translation>ตู้กดคิวเลือกรายการนี้ไม่ได้ในคลินิกนี้</translation>
    </message>
    <message>
        <source>Too many numbers were asked for here. Wait a moment.</source>
        <translation>ขอหมายเลขที่นี่มากเกินไป รอสักครู่</translation>
    </message>
    <message>
        <source>There is one with this id already. Choose another id.</source>
        <translation>มีรหัสนี้อยู่แล้ว โปรดเลือกรหัสอื่น</translation>
    </message>
    <message>
        <source>The numbers of another service begin like this already. Choose another prefix.</source>
        <translation>หมายเลขของบริการอื่นขึ้นต้นแบบนี้แล้ว โปรดเลือกคำขึ้นต้นอื่น</translation>
    </message>
    <message>
        <source>This service still has open visits. Finish or close them first.</source>
        <translation>บริการนี้ยังมีคิวที่ค้างอยู่ โปรดให้บริการให้เสร็จหรือปิดก่อน</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>นี่ไม่ใช่รหัสผ่านของคุณ</translation>
    </message>
    <message>
        <source>There are services or counters already. Somebody was faster; look at them first.</source>
        <translation>มีบริการหรือช่องบริการอยู่แล้ว มีคนทำไปก่อน โปรดดูก่อน</translation>
    </message>
    <message>
        <source>Something that was entered cannot be taken so. Look at it and try again.</source>
        <translation>มีข้อมูลที่กรอกไม่ถูกต้อง ตรวจสอบแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Something is missing. Fill it in and try again.</source>
        <translation>ยังกรอกข้อมูลไม่ครบ กรอกให้ครบแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This is no address of a server. http://192.168.1.10:3000 is one.</source>
        <translation>นี่ไม่ใช่ที่อยู่ของเซิร์ฟเวอร์ ตัวอย่างที่ถูกต้อง: http://192.168.1.10:3000</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else one first, so that somebody can look after Loket.</source>
        <translation>นี่คือผู้ดูแลระบบคนสุดท้าย แต่งตั้งผู้อื่นก่อน เพื่อให้มีผู้ดูแล Loket</translation>
    </message>
    <message>
        <source>Nobody takes rights from their own account. Ask another administrator.</source>
        <translation>ไม่มีใครถอนสิทธิ์ของบัญชีตนเองได้ ขอให้ผู้ดูแลระบบคนอื่นทำ</translation>
    </message>
    <message>
        <source>The password was changed meanwhile. Sign in again with the new one.</source>
        <translation>รหัสผ่านถูกเปลี่ยนไปแล้ว ลงชื่อเข้าใช้ใหม่ด้วยรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment and try again.</source>
        <translation>มากเกินไปในคราวเดียว รอสักครู่แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Too many screens are connected to the server. Close those that nobody uses.</source>
        <translation>มีจอเชื่อมต่อกับเซิร์ฟเวอร์มากเกินไป ปิดจอที่ไม่มีใครใช้</translation>
    </message>
    <message>
        <source>The server is being stopped. Try again when it is back.</source>
        <translation>เซิร์ฟเวอร์กำลังปิด ลองอีกครั้งเมื่อกลับมาทำงาน</translation>
    </message>
    <message>
        <source>The server&apos;s machine has no memory left. Nothing was changed; tell an administrator.</source>
        <translation>หน่วยความจำของเครื่องเซิร์ฟเวอร์หมด ไม่มีอะไรเปลี่ยนแปลง แจ้งผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Something went wrong in the server. Look whether it was done; tell an administrator.</source>
        <translation>เกิดข้อผิดพลาดในเซิร์ฟเวอร์ ตรวจดูว่าทำสำเร็จหรือไม่ และแจ้งผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The record was changed past Loket. Tell an administrator; loket check says where.</source>
        <translation>บันทึกถูกแก้ไขโดยไม่ผ่าน Loket แจ้งผู้ดูแลระบบ คำสั่ง loket check จะบอกว่าตรงไหน</translation>
    </message>
    <message>
        <source>The server does not understand this console. Are both programs of the same version?</source>
        <translation>เซิร์ฟเวอร์ไม่เข้าใจคอนโซลนี้ ทั้งสองโปรแกรมเป็นรุ่นเดียวกันหรือไม่</translation>
    </message>
    <message>
        <source>This patient already has %1 there at that time.</source>
        <translation>ผู้ป่วยรายนี้มีหมายเลข %1 ที่นั่นในเวลานั้นแล้ว</translation>
    </message>
    <message>
        <source>This counter is on a break. End the break first.</source>
        <translation>ช่องนี้กำลังพัก กรุณาสิ้นสุดการพักก่อน</translation>
    </message>
    <message>
        <source>There is no room for another note on %1. Tell it in person.</source>
        <translation>บันทึกของ %1 เต็มแล้ว โปรดแจ้งกันโดยตรง</translation>
    </message>
    <message>
        <source>The record is being proven already.</source>
        <translation>กำลังตรวจพิสูจน์บันทึกอยู่แล้ว</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose a folder that is there and that you may write in.</source>
        <translation>เขียนไฟล์ไม่ได้ เลือกโฟลเดอร์ที่มีอยู่และคุณมีสิทธิ์เขียน</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>ไฟล์นี้ไม่ใช่รูปภาพที่อ่านได้ เลือกไฟล์ PNG หรือ JPEG</translation>
    </message>
    <message>
        <source>This picture is too large. Choose a smaller one.</source>
        <translation>รูปภาพนี้ใหญ่เกินไป เลือกรูปที่เล็กกว่า</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port of Loket, so other computers and screens cannot connect. Close it, and try again.</source>
        <translation>โปรแกรมอื่นในเครื่องนี้ใช้พอร์ตของ Loket อยู่ คอมพิวเตอร์และจออื่นจึงเชื่อมต่อไม่ได้ ปิดโปรแกรมนั้นแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Write the message in one language at least.</source>
        <translation>เขียนข้อความอย่างน้อยหนึ่งภาษา</translation>
    </message>
    <message>
        <source>Choose who is to see it.</source>
        <translation>เลือกผู้ที่จะเห็น</translation>
    </message>
    <message>
        <source>It must end after it begins, last at most 31 days, and begin within 31 days.</source>
        <translation>ต้องสิ้นสุดหลังจากเริ่ม นานไม่เกิน 31 วัน และเริ่มภายใน 31 วัน</translation>
    </message>
    <message>
        <source>A service that you chose is not there any more. Take it out and send it again.</source>
        <translation>บริการที่เลือกไม่มีแล้ว นำออกแล้วส่งใหม่</translation>
    </message>
    <message>
        <source>Too many broadcasts are current or planned already. Withdraw one first.</source>
        <translation>มีประกาศที่แสดงอยู่หรือตั้งเวลาไว้มากเกินไป ถอนออกก่อนหนึ่งรายการ</translation>
    </message>
    <message>
        <source>This broadcast is over already: nobody sees it any more.</source>
        <translation>ประกาศนี้สิ้นสุดแล้ว ไม่มีใครเห็นอีก</translation>
    </message>
    <message>
        <source>Loket is copying or checking the data already. Wait until it is done, or stop it.</source>
        <translation>Loket กำลังคัดลอกหรือตรวจข้อมูลอยู่ รอให้เสร็จ หรือสั่งหยุด</translation>
    </message>
    <message>
        <source>Choose a folder for the backups first.</source>
        <translation>เลือกโฟลเดอร์สำหรับข้อมูลสำรองก่อน</translation>
    </message>
    <message>
        <source>That folder is among Loket&apos;s own data, and the backups would be lost with it. Choose another one, best on another disk.</source>
        <translation>โฟลเดอร์นั้นอยู่ในข้อมูลของ Loket เอง ข้อมูลสำรองจะหายไปด้วยกัน เลือกโฟลเดอร์อื่น ดีที่สุดคือในดิสก์อื่น</translation>
    </message>
    <message>
        <source>This backup is not there: somebody took it away, or its disk is not connected.</source>
        <translation>ไม่พบข้อมูลสำรองชุดนี้ อาจมีคนนำออกไป หรือดิสก์ไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>The folder is not there. Connect the stick or the computer that it is on, or choose another folder.</source>
        <translation>ไม่พบโฟลเดอร์ เชื่อมต่อแฟลชไดรฟ์หรือคอมพิวเตอร์ที่เก็บ หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Loket may not write in that folder. Choose another one, or let its account write there.</source>
        <translation>Loket ไม่มีสิทธิ์เขียนในโฟลเดอร์นั้น เลือกโฟลเดอร์อื่น หรือให้สิทธิ์บัญชีของ Loket เขียน</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose a folder on another disk.</source>
        <translation>ดิสก์เต็ม ลบสิ่งที่ไม่ใช้ หรือเลือกโฟลเดอร์ในดิสก์อื่น</translation>
    </message>
    <message>
        <source>The data could not be copied. Check the data, and try another disk.</source>
        <translation>คัดลอกข้อมูลไม่ได้ ตรวจข้อมูล แล้วลองดิสก์อื่น</translation>
    </message>
    <message>
        <source>The copy is damaged and was thrown away. Check the data now, and have the disk looked at.</source>
        <translation>สำเนาเสียหายและถูกทิ้งแล้ว ตรวจข้อมูลเดี๋ยวนี้ และให้ช่างตรวจดิสก์</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>ถูกหยุดก่อนเสร็จ</translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation>ใช้ค่านี้ที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>The file loket.toml cannot be read as it is now. Somebody must mend it by hand before settings can be changed here.</source>
        <translation>อ่านไฟล์ loket.toml ตอนนี้ไม่ได้ ต้องแก้ไฟล์ด้วยมือก่อนจึงจะเปลี่ยนการตั้งค่าที่นี่ได้</translation>
    </message>
    <message>
        <source>This is not the address of one computer. Write one like 192.168.1.9.</source>
        <translation>นี่ไม่ใช่ที่อยู่ของคอมพิวเตอร์เครื่องเดียว เขียนเช่น 192.168.1.9</translation>
    </message>
    <message>
        <source>This is the address of a proxy: everybody who comes through it would work without signing in.</source>
        <translation>นี่คือที่อยู่ของพร็อกซี ทุกคนที่ผ่านทางนี้จะทำงานได้โดยไม่เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>There is no such pharmacy here. Choose another one.</source>
        <translation>ไม่มีห้องยานี้ โปรดเลือกห้องยาอื่น</translation>
    </message>
    <message>
        <source>Somebody was faster: this prescription is not where it was a moment ago.</source>
        <translation>มีคนทำก่อนแล้ว ใบสั่งยานี้เปลี่ยนสถานะไปแล้ว</translation>
    </message>
    <message>
        <source>Somebody else is preparing this prescription already. Take it over?</source>
        <translation>มีผู้อื่นกำลังจัดยาใบนี้อยู่แล้ว จะรับช่วงต่อหรือไม่</translation>
    </message>
    <message>
        <source>Settle every item before the patient is called.</source>
        <translation>ตัดสินใจยาทุกรายการก่อนเรียกผู้ป่วย</translation>
    </message>
    <message>
        <source>This prescription has no such item.</source>
        <translation>ใบสั่งยานี้ไม่มีรายการนี้</translation>
    </message>
    <message>
        <source>A part is at least 1 and less than what was prescribed.</source>
        <translation>จ่ายบางส่วนต้องอย่างน้อย 1 และน้อยกว่าที่สั่ง</translation>
    </message>
    <message>
        <source>The pharmacy has as many open prescriptions as it can. Give out or cancel some first.</source>
        <translation>ห้องยามีใบสั่งยาค้างเต็มแล้ว โปรดจ่ายหรือยกเลิกบางใบก่อน</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. It is shown as it is now: look, then change it again.</source>
        <translation>มีผู้อื่นแก้ไขไปแล้ว ขณะนี้แสดงข้อมูลล่าสุด โปรดตรวจดูแล้วแก้ไขอีกครั้ง</translation>
    </message>
    <message>
        <source>It is in another state already, and cannot go there from it.</source>
        <translation>สถานะเปลี่ยนไปแล้ว และไม่สามารถเปลี่ยนจากสถานะนั้นเป็นสถานะนี้ได้</translation>
    </message>
    <message>
        <source>This person has no account here any more.</source>
        <translation>บุคคลนี้ไม่มีบัญชีที่นี่แล้ว</translation>
    </message>
    <message>
        <source>So much has been said about it that it takes no more.</source>
        <translation>มีความเห็นมากเกินไปแล้ว เพิ่มอีกไม่ได้</translation>
    </message>
    <message>
        <source>The server sends messages of this name itself. Choose another name.</source>
        <translation>เซิร์ฟเวอร์ใช้ชื่อข้อความนี้อยู่แล้ว โปรดเลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>%3 works at %2. Take the counter over first.</source>
        <translation>%3 ทำงานอยู่ที่ %2 โปรดรับช่วงต่อช่องบริการก่อน</translation>
    </message>
    <message>
        <source>The way leads to the same place twice without another stop in between. Leave one out.</source>
        <translation>เส้นทางนี้ไปยังที่เดิมสองครั้งโดยไม่มีจุดอื่นคั่น โปรดตัดออกหนึ่งจุด</translation>
    </message>
    <message>
        <source>That is no folder: a file has this name, or a link that leads nowhere. Choose another one.</source>
        <translation>นี่ไม่ใช่โฟลเดอร์ ชื่อนี้เป็นไฟล์หรือลิงก์ที่ไม่มีปลายทาง โปรดเลือกอันอื่น</translation>
    </message>
    <message>
        <source>This name is longer than a disk takes. Choose a shorter one.</source>
        <translation>ชื่อนี้ยาวเกินกว่าที่ดิสก์รับได้ โปรดใช้ชื่อที่สั้นกว่านี้</translation>
    </message>
    <message>
        <source>This is not changed here, but where it is said: where Loket is started, or in its file loket.toml.</source>
        <translation>ค่านี้แก้ที่นี่ไม่ได้ ต้องแก้ตรงที่กำหนดไว้ คือตอนสั่งเปิด Loket หรือในไฟล์ loket.toml</translation>
    </message>
    <message>
        <source>The server cannot write its file loket.toml: it is read-only, or its disk is full. Nothing was changed.</source>
        <translation>เซิร์ฟเวอร์เขียนไฟล์ loket.toml ไม่ได้ เพราะไฟล์เป็นแบบอ่านอย่างเดียวหรือดิสก์เต็ม ไม่มีการเปลี่ยนแปลงใด ๆ</translation>
    </message>
    <message>
        <source>It must begin within 31 days, end later than now, and last at most 31 days.</source>
        <translation>ต้องเริ่มภายใน 31 วัน สิ้นสุดหลังจากนี้ และนานไม่เกิน 31 วัน</translation>
    </message>
    <message>
        <source>Too many alerts and notices are open. Withdraw one first.</source>
        <translation>มีการแจ้งเตือนและประกาศที่ยังมีผลมากเกินไป กรุณาถอนหนึ่งรายการก่อน</translation>
    </message>
    <message>
        <source>It is over already: nobody is shown it any more.</source>
        <translation>สิ้นสุดแล้ว ไม่แสดงให้ใครเห็นอีก</translation>
    </message>
    <message>
        <source>A service that you chose is not there any more. Take it out and try again.</source>
        <translation>บริการที่เลือกไม่มีแล้ว กรุณานำออกแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>No printer is set up. An administrator adds one under “Screens”.</source>
        <translation>ยังไม่มีเครื่องพิมพ์ ผู้ดูแลระบบเพิ่มได้ที่ “จอ”</translation>
    </message>
    <message>
        <source>The slip of %1 is being printed already.</source>
        <translation>กำลังพิมพ์บัตรคิวของ %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 is over: there is no slip of it any more.</source>
        <translation>%1 สิ้นสุดแล้ว จึงไม่มีบัตรคิวอีก</translation>
    </message>
    <message>
        <source>Nothing of this prescription is given out, so there is nothing to label.</source>
        <translation>ใบสั่งยานี้ไม่มียาที่จ่าย จึงไม่มีฉลากให้พิมพ์</translation>
    </message>
    <message>
        <source>The server has no fonts to paint with. Ask whoever looks after it.</source>
        <translation>เซิร์ฟเวอร์ไม่มีแบบอักษรสำหรับวาด โปรดถามผู้ดูแล</translation>
    </message>
    <message>
        <source>This patient does not wait any more.</source>
        <translation>ผู้ป่วยรายนี้ไม่ได้รออยู่แล้ว</translation>
    </message>
    <message>
        <source>This consultation is over.</source>
        <translation>การปรึกษานี้สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>This consultation has begun. End it instead.</source>
        <translation>การปรึกษานี้เริ่มแล้ว ให้สิ้นสุดแทน</translation>
    </message>
    <message>
        <source>This visit has a consultation already.</source>
        <translation>การมาครั้งนี้มีการปรึกษาอยู่แล้ว</translation>
    </message>
    <message>
        <source>There are as many inside this consultation as there may be.</source>
        <translation>มีคนอยู่ในการปรึกษานี้เต็มจำนวนแล้ว</translation>
    </message>
    <message>
        <source>Very many wait for this consultation. Try again later.</source>
        <translation>มีผู้รอการปรึกษานี้มากเกินไป โปรดลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>You are in too many consultations at the same time. Leave some of them.</source>
        <translation>คุณอยู่ในการปรึกษาหลายห้องเกินไปพร้อมกัน โปรดออกจากบางห้อง</translation>
    </message>
    <message>
        <source>There are too many consultations that are not over. End or cancel some first.</source>
        <translation>มีการปรึกษาที่ยังไม่สิ้นสุดมากเกินไป ให้สิ้นสุดหรือยกเลิกบางรายการก่อน</translation>
    </message>
    <message>
        <source>There are enough invitations to this consultation already.</source>
        <translation>มีคำเชิญสำหรับการปรึกษานี้มากพอแล้ว</translation>
    </message>
    <message>
        <source>The video could not be set up. Leave, and come back in.</source>
        <translation>ตั้งค่าวิดีโอไม่ได้ โปรดออกแล้วเข้ามาใหม่</translation>
    </message>
    <message>
        <source>Nothing more can be written in this consultation.</source>
        <translation>เขียนเพิ่มในการปรึกษานี้ไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>The whiteboard is full. Clear it to go on drawing.</source>
        <translation>กระดานเต็มแล้ว ล้างกระดานเพื่อวาดต่อ</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>ไม่มีสิ่งใดของคุณให้ย้อนกลับ</translation>
    </message>
    <message>
        <source>It is too early to check this visit in.</source>
        <translation>ยังเร็วเกินไปที่จะเช็คอินการมาครั้งนี้</translation>
    </message>
    <message>
        <source>%1 is checked in already.</source>
        <translation>%1 เช็คอินแล้ว</translation>
    </message>
    <message>
        <source>%1 is over, and cannot be checked in.</source>
        <translation>%1 สิ้นสุดแล้ว จึงเช็คอินไม่ได้</translation>
    </message>
    <message>
        <source>This screen is not connected. Turn it on first.</source>
        <translation>จอนี้ไม่ได้เชื่อมต่อ โปรดเปิดจอก่อน</translation>
    </message>
    <message>
        <source>The server has no voice for this language.</source>
        <translation>เซิร์ฟเวอร์ไม่มีเสียงพูดของภาษานี้</translation>
    </message>
    <message>
        <source>Too many calls are being made into speech. Try again in a moment.</source>
        <translation>มีการเรียกที่กำลังแปลงเป็นเสียงมากเกินไป โปรดลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>This sound file cannot be used.</source>
        <translation>ใช้ไฟล์เสียงนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Somebody else has settled this medicine meanwhile. Look, and settle it again only if that is meant.</source>
        <translation>มีคนอื่นจัดการยานี้ไปแล้วในระหว่างนี้ โปรดตรวจดู และจัดการใหม่เฉพาะเมื่อตั้งใจเท่านั้น</translation>
    </message>
    <message>
        <source>This person can do nothing about it any more. Choose somebody else.</source>
        <translation>คนนี้ดำเนินการเรื่องนี้ไม่ได้แล้ว โปรดเลือกคนอื่น</translation>
    </message>
    <message>
        <source>So much was noted about it that it takes no more.</source>
        <translation>บันทึกเต็มแล้ว เพิ่มอีกไม่ได้</translation>
    </message>
    <message>
        <source>Every medicine was refused, so there is nothing to collect. Cancel the prescription and say why.</source>
        <translation>ยาทุกรายการถูกปฏิเสธ จึงไม่มียาให้รับ โปรดยกเลิกใบสั่งยาและระบุเหตุผล</translation>
    </message>
    <message>
        <source>The template does not hold. Choose a title, and at least one column that says what a row is about.</source>
        <translation>แม่แบบนี้ใช้ไม่ได้ โปรดตั้งชื่อ และเลือกอย่างน้อยหนึ่งคอลัมน์ที่บอกว่าแถวเกี่ยวกับอะไร</translation>
    </message>
    <message>
        <source>This template belongs to the program. Make your own from it.</source>
        <translation>แม่แบบนี้เป็นของโปรแกรม โปรดสร้างของคุณเองจากแม่แบบนี้</translation>
    </message>
    <message>
        <source>There are too many templates. Remove one that nobody needs.</source>
        <translation>มีแม่แบบมากเกินไป โปรดลบแม่แบบที่ไม่มีใครใช้</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>เวลานี้ผ่านไปแล้ว เลือกเวลาหลังจากนี้</translation>
    </message>
    <message>
        <source>This invitation was opened already. Ask for another one.</source>
        <translation>คำเชิญนี้ถูกเปิดไปแล้ว ขอใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>You are not in this room any more. Enter it again.</source>
        <translation>คุณไม่ได้อยู่ในห้องนี้แล้ว โปรดเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>That folder is among Loket&apos;s own data. Choose another folder.</source>
        <translation>โฟลเดอร์นั้นอยู่ในข้อมูลของ Loket เอง โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Too many reports are made daily. Remove one that nobody needs.</source>
        <translation>มีรายงานที่สร้างทุกวันมากเกินไป โปรดลบรายการที่ไม่มีใครใช้</translation>
    </message>
    <message>
        <source>This report is put into that folder already, under the same names. Choose another folder.</source>
        <translation>รายงานนี้ถูกเก็บในโฟลเดอร์นั้นด้วยชื่อเดียวกันอยู่แล้ว โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>It was cancelled before it was ready.</source>
        <translation>ถูกยกเลิกก่อนเสร็จ</translation>
    </message>
    <message>
        <source>Who arranged it may not have this report any more. Change it, and it is yours.</source>
        <translation>ผู้ที่ตั้งค่าไว้ไม่มีสิทธิ์ในรายงานนี้อีกแล้ว เมื่อคุณแก้ไข รายงานจะเป็นของคุณ</translation>
    </message>
    <message>
        <source>Fill in what still stands as ___, in every language, or empty that language.</source>
        <translation>เติมส่วนที่ยังเป็น ___ ในทุกภาษา หรือล้างภาษานั้น</translation>
    </message>
    <message>
        <source>The data is in a database of PostgreSQL. Whoever runs that copies it, with pg_dump.</source>
        <translation>ข้อมูลอยู่ในฐานข้อมูล PostgreSQL ผู้ดูแลฐานข้อมูลนั้นเป็นผู้สำรองด้วย pg_dump</translation>
    </message>
    <message>
        <source>No slip of this visit was printed.</source>
        <translation>ยังไม่เคยพิมพ์บัตรคิวของการมาครั้งนี้</translation>
    </message>
    <message>
        <source>The server speaks https alone. Start this program anew with its address as https://….</source>
        <translation>เซิร์ฟเวอร์ใช้ https เท่านั้น เปิดโปรแกรมนี้ใหม่โดยใช้ที่อยู่แบบ https://…</translation>
    </message>
    <message>
        <source>This PC does not trust the certificate of the server. Copy tls/authority.crt of the server&apos;s data into the folder tls of this PC&apos;s own, and start this program anew.</source>
        <translation>พีซีเครื่องนี้ไม่เชื่อถือใบรับรองของเซิร์ฟเวอร์ คัดลอก tls/authority.crt จากข้อมูลของเซิร์ฟเวอร์ไปไว้ในโฟลเดอร์ tls ในข้อมูลของพีซีนี้ แล้วเปิดโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>Something else was asked for meanwhile.</source>
        <translation>ระหว่างนั้นมีการขออย่างอื่นแทนแล้ว</translation>
    </message>
    <message>
        <source>Reports may not be put into that folder. Choose one of those that are named, or one below. Others are added to reports.folders in loket.toml.</source>
        <translation>เก็บรายงานไว้ในโฟลเดอร์นั้นไม่ได้ โปรดเลือกโฟลเดอร์ที่ระบุไว้ หรือโฟลเดอร์ย่อย เพิ่มโฟลเดอร์อื่นได้ที่ reports.folders ใน loket.toml</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>ผู้ป่วย</translation>
    </message>
    <message>
        <source>Patient&apos;s ID</source>
        <translation>รหัสผู้ป่วย</translation>
    </message>
    <message>
        <source>On record as</source>
        <translation>บันทึกเป็น</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Choose an event in the list.</source>
        <translation>เลือกเหตุการณ์ในรายการ</translation>
    </message>
    <message>
        <source>As it is on record</source>
        <translation>ตามที่บันทึกไว้</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm:ss</source>
        <comment>a day and a time</comment>
        <translation>ddd d MMM yyyy HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>EventFilters</name>
    <message>
        <source>Write a day like 2026-01-31.</source>
        <translation>เขียนวันที่แบบ 2026-01-31</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>ใครทำ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>ผู้ป่วย</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>ชื่อหรือรหัส</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>เมื่อวาน</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 วันล่าสุด</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 วันล่าสุด</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>ตั้งแต่ … ถึง …</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>ตลอดเวลา</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>จนถึงวันที่</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>No.</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>เขตเวลา</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>สิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>Who (id)</source>
        <translation>ใคร (รหัส)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>ผู้ป่วย</translation>
    </message>
    <message>
        <source>Patient (id)</source>
        <translation>ผู้ป่วย (รหัส)</translation>
    </message>
    <message>
        <source>About (id)</source>
        <translation>เกี่ยวกับ (รหัส)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>ออกหมายเลข</translation>
    </message>
    <message>
        <source>%1 gave out %2 for %4</source>
        <translation>%1 ออกหมายเลข %2 สำหรับ %4</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>ลงทะเบียนมาถึง</translation>
    </message>
    <message>
        <source>%1 checked in %2 for %4</source>
        <translation>%1 ลงทะเบียนมาถึงให้ %2 สำหรับ %4</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>เรียก</translation>
    </message>
    <message>
        <source>%1 called %2 to %3</source>
        <translation>%1 เรียก %2 ไปที่ %3</translation>
    </message>
    <message>
        <source>Called once more</source>
        <translation>เรียกซ้ำ</translation>
    </message>
    <message>
        <source>%1 called %2 to %3 once more</source>
        <translation>%1 เรียก %2 ไปที่ %3 อีกครั้ง</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>เริ่มให้บริการ</translation>
    </message>
    <message>
        <source>%1 began with %2 at %3</source>
        <translation>%1 เริ่มให้บริการ %2 ที่ %3</translation>
    </message>
    <message>
        <source>Put back in line</source>
        <translation>กลับเข้าคิว</translation>
    </message>
    <message>
        <source>%1 put %2 back in line for %4</source>
        <translation>%1 ให้ %2 กลับเข้าคิว %4</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ไม่มาตามเรียก</translation>
    </message>
    <message>
        <source>%1 noted that %2 did not come to %3</source>
        <translation>%1 บันทึกว่า %2 ไม่มาที่ %3</translation>
    </message>
    <message>
        <source>Back after a no-show</source>
        <translation>กลับมาหลังไม่มาตามเรียก</translation>
    </message>
    <message>
        <source>%1 took %2 back into the line for %4</source>
        <translation>%1 รับ %2 กลับเข้าคิว %4</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>%1 parked %2</source>
        <translation>%1 พัก %2 ไว้</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>เรียกกลับ</translation>
    </message>
    <message>
        <source>%1 called %2 back to %3</source>
        <translation>%1 เรียก %2 กลับไปที่ %3</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>%1 sent %2 on to %4</source>
        <translation>%1 ส่ง %2 ต่อไปที่ %4</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>%1 finished with %2</source>
        <translation>%1 ให้บริการ %2 เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>%1 cancelled %2</source>
        <translation>%1 ยกเลิก %2</translation>
    </message>
    <message>
        <source>Closed with the day</source>
        <translation>ปิดพร้อมสิ้นวัน</translation>
    </message>
    <message>
        <source>%1 closed the day, and %2 with it</source>
        <translation>%1 ปิดวัน และปิด %2 ด้วย</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>แก้ไขข้อมูล</translation>
    </message>
    <message>
        <source>%1 changed the details of %2</source>
        <translation>%1 แก้ไขข้อมูลของ %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>%1 undid the last step of %2</source>
        <translation>%1 ย้อนขั้นตอนล่าสุดของ %2</translation>
    </message>
    <message>
        <source>Moved with the clock</source>
        <translation>เลื่อนตามนาฬิกา</translation>
    </message>
    <message>
        <source>The clock was set, and the times of %2 with it</source>
        <translation>ตั้งนาฬิกาใหม่ และเวลาของ %2 เลื่อนตาม</translation>
    </message>
    <message>
        <source>Many changed at once</source>
        <translation>เปลี่ยนหลายรายการพร้อมกัน</translation>
    </message>
    <message>
        <source>Many visits were closed or moved at once, by %1</source>
        <translation>ปิดหรือเลื่อนการเข้ารับบริการหลายรายการพร้อมกัน โดย %1</translation>
    </message>
    <message>
        <source>Service added</source>
        <translation>เพิ่มบริการ</translation>
    </message>
    <message>
        <source>%1 added the service %2</source>
        <translation>%1 เพิ่มบริการ %2</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>แก้ไขบริการ</translation>
    </message>
    <message>
        <source>%1 changed the service %2</source>
        <translation>%1 แก้ไขบริการ %2</translation>
    </message>
    <message>
        <source>Service removed</source>
        <translation>ลบบริการ</translation>
    </message>
    <message>
        <source>%1 removed the service %2</source>
        <translation>%1 ลบบริการ %2</translation>
    </message>
    <message>
        <source>Counter added</source>
        <translation>เพิ่มช่องบริการ</translation>
    </message>
    <message>
        <source>%1 added the counter %2</source>
        <translation>%1 เพิ่มช่องบริการ %2</translation>
    </message>
    <message>
        <source>Counter changed</source>
        <translation>แก้ไขช่องบริการ</translation>
    </message>
    <message>
        <source>%1 changed the counter %2</source>
        <translation>%1 แก้ไขช่องบริการ %2</translation>
    </message>
    <message>
        <source>Counter removed</source>
        <translation>ลบช่องบริการ</translation>
    </message>
    <message>
        <source>%1 removed the counter %2</source>
        <translation>%1 ลบช่องบริการ %2</translation>
    </message>
    <message>
        <source>Counter opened</source>
        <translation>เปิดช่องบริการ</translation>
    </message>
    <message>
        <source>%1 opened %2</source>
        <translation>%1 เปิด %2</translation>
    </message>
    <message>
        <source>Counter closed</source>
        <translation>ปิดช่องบริการ</translation>
    </message>
    <message>
        <source>%1 closed %2</source>
        <translation>%1 ปิด %2</translation>
    </message>
    <message>
        <source>Scan asked for</source>
        <translation>ขอตรวจภาพ</translation>
    </message>
    <message>
        <source>%1 asked for a scan of %2</source>
        <translation>%1 ขอตรวจภาพให้ %2</translation>
    </message>
    <message>
        <source>Scan begun</source>
        <translation>เริ่มตรวจภาพ</translation>
    </message>
    <message>
        <source>%1 began the scan of %2</source>
        <translation>%1 เริ่มตรวจภาพ %2</translation>
    </message>
    <message>
        <source>Scan completed</source>
        <translation>ตรวจภาพเสร็จ</translation>
    </message>
    <message>
        <source>%1 completed the scan of %2</source>
        <translation>%1 ตรวจภาพ %2 เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Scan cancelled</source>
        <translation>ยกเลิกการตรวจภาพ</translation>
    </message>
    <message>
        <source>%1 cancelled the scan of %2</source>
        <translation>%1 ยกเลิกการตรวจภาพของ %2</translation>
    </message>
    <message>
        <source>Scan late</source>
        <translation>ตรวจภาพล่าช้า</translation>
    </message>
    <message>
        <source>The scan of %2 takes longer than it should</source>
        <translation>การตรวจภาพของ %2 นานกว่าที่ควร</translation>
    </message>
    <message>
        <source>Scans moved with the clock</source>
        <translation>การตรวจภาพเลื่อนตามนาฬิกา</translation>
    </message>
    <message>
        <source>The clock was set, and the times of all scans with it</source>
        <translation>ตั้งนาฬิกาใหม่ และเวลาการตรวจภาพทั้งหมดเลื่อนตาม</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>ออกจากระบบ</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 ออกจากระบบ</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>เข้าสู่ระบบไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Somebody tried to sign in as %2 and failed</source>
        <translation>มีคนพยายามเข้าสู่ระบบเป็น %2 แต่ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Password refused</source>
        <translation>รหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>เปลี่ยนรหัสผ่าน</translation>
    </message>
    <message>
        <source>%1 changed the own password</source>
        <translation>%1 เปลี่ยนรหัสผ่านของตนเอง</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>ตั้งรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>%1 set a new password for %2</source>
        <translation>%1 ตั้งรหัสผ่านใหม่ให้ %2</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>เพิ่มบัญชี</translation>
    </message>
    <message>
        <source>%1 added an account for %2</source>
        <translation>%1 เพิ่มบัญชีให้ %2</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>แก้ไขบัญชี</translation>
    </message>
    <message>
        <source>%1 changed the account of %2</source>
        <translation>%1 แก้ไขบัญชีของ %2</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>ปิดบัญชี</translation>
    </message>
    <message>
        <source>%1 disabled the account of %2</source>
        <translation>%1 ปิดบัญชีของ %2</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>เปิดบัญชี</translation>
    </message>
    <message>
        <source>%1 enabled the account of %2</source>
        <translation>%1 เปิดบัญชีของ %2</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>สิ้นสุดเซสชัน</translation>
    </message>
    <message>
        <source>%1 ended a session</source>
        <translation>%1 สิ้นสุดเซสชันหนึ่ง</translation>
    </message>
    <message>
        <source>Session ended when idle</source>
        <translation>เซสชันสิ้นสุดเพราะไม่ใช้งาน</translation>
    </message>
    <message>
        <source>A session ended because nobody used it</source>
        <translation>เซสชันหนึ่งสิ้นสุดเพราะไม่มีใครใช้</translation>
    </message>
    <message>
        <source>All access ended</source>
        <translation>สิ้นสุดการเข้าถึงทั้งหมด</translation>
    </message>
    <message>
        <source>After a backup was put back, all were signed out</source>
        <translation>หลังกู้คืนข้อมูลสำรอง ทุกคนถูกให้ออกจากระบบ</translation>
    </message>
    <message>
        <source>Screen asked to be let in</source>
        <translation>จอขอเข้าใช้</translation>
    </message>
    <message>
        <source>A screen asked to be let in</source>
        <translation>จอหนึ่งขอเข้าใช้</translation>
    </message>
    <message>
        <source>Screen let in</source>
        <translation>อนุญาตจอ</translation>
    </message>
    <message>
        <source>%1 let in a screen</source>
        <translation>%1 อนุญาตจอหนึ่ง</translation>
    </message>
    <message>
        <source>Screen connected</source>
        <translation>จอเชื่อมต่อแล้ว</translation>
    </message>
    <message>
        <source>The screen %2 has come in</source>
        <translation>จอ %2 เข้ามาแล้ว</translation>
    </message>
    <message>
        <source>Screen sent away</source>
        <translation>ปฏิเสธจอ</translation>
    </message>
    <message>
        <source>%1 sent a screen away</source>
        <translation>%1 ปฏิเสธจอหนึ่ง</translation>
    </message>
    <message>
        <source>Screen made way</source>
        <translation>จอหลีกทาง</translation>
    </message>
    <message>
        <source>A screen that asked to be let in made way for another</source>
        <translation>จอที่ขอเข้าใช้หลีกทางให้จออื่น</translation>
    </message>
    <message>
        <source>Screen removed</source>
        <translation>ลบจอ</translation>
    </message>
    <message>
        <source>%1 removed the screen %2</source>
        <translation>%1 ลบจอ %2</translation>
    </message>
    <message>
        <source>Address trusted</source>
        <translation>เชื่อถือที่อยู่</translation>
    </message>
    <message>
        <source>The address %2 works here without signing in</source>
        <translation>ที่อยู่ %2 ทำงานที่นี่โดยไม่ต้องเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ทำแล้ว</translation>
    </message>
    <message>
        <source>%1 did: %2</source>
        <translation>%1 ทำ: %2</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>ไม่ได้ทำ</translation>
    </message>
    <message>
        <source>%1 wanted, and it was not done: %2</source>
        <translation>%1 ต้องการ แต่ไม่ได้ทำ: %2</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>ดูข้อมูล</translation>
    </message>
    <message>
        <source>%1 looked at %2</source>
        <translation>%1 ดู %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 ถูกปฏิเสธ: %2</translation>
    </message>
    <message>
        <source>By a trusted address</source>
        <translation>โดยที่อยู่ที่เชื่อถือ</translation>
    </message>
    <message>
        <source>%1, an address that is trusted, did: %2</source>
        <translation>%1 ซึ่งเป็นที่อยู่ที่เชื่อถือ ทำ: %2</translation>
    </message>
    <message>
        <source>Very many at once</source>
        <translation>จำนวนมากพร้อมกัน</translation>
    </message>
    <message>
        <source>Very many did very much at once</source>
        <translation>หลายรายทำหลายอย่างพร้อมกัน</translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>นาฬิกาไม่แน่นอน</translation>
    </message>
    <message>
        <source>The computer&apos;s clock jumped and is in doubt</source>
        <translation>นาฬิกาคอมพิวเตอร์กระโดดและไม่แน่นอน</translation>
    </message>
    <message>
        <source>Clock believed</source>
        <translation>เชื่อถือนาฬิกา</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is believed again</source>
        <translation>เชื่อถือนาฬิกาคอมพิวเตอร์อีกครั้ง</translation>
    </message>
    <message>
        <source>Record broken</source>
        <translation>บันทึกเสียหาย</translation>
    </message>
    <message>
        <source>The record or the data were found changed past the program</source>
        <translation>พบว่าบันทึกหรือข้อมูลถูกแก้ไขนอกโปรแกรม</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>กู้คืนข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>กู้คืนข้อมูลสำรองแล้ว</translation>
    </message>
    <message>
        <source>the list of visits</source>
        <translation>รายการเข้ารับบริการ</translation>
    </message>
    <message>
        <source>a message to all</source>
        <translation>ข้อความถึงทุกคน</translation>
    </message>
    <message>
        <source>the queue, live</source>
        <translation>คิวแบบสด</translation>
    </message>
    <message>
        <source>the scans, live</source>
        <translation>การตรวจภาพแบบสด</translation>
    </message>
    <message>
        <source>the event log</source>
        <translation>บันทึกเหตุการณ์</translation>
    </message>
    <message>
        <source>a proof of the record</source>
        <translation>การตรวจพิสูจน์บันทึก</translation>
    </message>
    <message>
        <source>ending the proof of the record</source>
        <translation>หยุดตรวจพิสูจน์บันทึก</translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>บัญชีผู้ใช้</translation>
    </message>
    <message>
        <source>who is signed in where</source>
        <translation>ใครเข้าสู่ระบบที่ไหน</translation>
    </message>
    <message>
        <source>the screens</source>
        <translation>จอต่าง ๆ</translation>
    </message>
    <message>
        <source>the program&apos;s counters</source>
        <translation>ตัวเลขของโปรแกรม</translation>
    </message>
    <message>
        <source>the connections</source>
        <translation>การเชื่อมต่อ</translation>
    </message>
    <message>
        <source>the channels</source>
        <translation>ช่องสัญญาณ</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>โปรแกรม</translation>
    </message>
    <message>
        <source>Somebody who is not signed in</source>
        <translation>ผู้ที่ยังไม่เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>ผู้ป่วย</translation>
    </message>
    <message>
        <source>Backups arranged</source>
        <translation>ตั้งค่าการสำรอง</translation>
    </message>
    <message>
        <source>%1 arranged where and when backups are made</source>
        <translation>%1 กำหนดว่าสำรองข้อมูลที่ไหนและเมื่อใด</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>สำรองข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>%1 made the backup %2</source>
        <translation>%1 สำรองข้อมูลชุดที่ %2</translation>
    </message>
    <message>
        <source>Backup not made</source>
        <translation>สำรองข้อมูลไม่สำเร็จ</translation>
    </message>
    <message>
        <source>%1 could not make a backup</source>
        <translation>%1 สำรองข้อมูลไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Old backup removed</source>
        <translation>ลบข้อมูลสำรองเก่า</translation>
    </message>
    <message>
        <source>%1 removed the old backup %2</source>
        <translation>%1 ลบข้อมูลสำรองเก่าชุดที่ %2</translation>
    </message>
    <message>
        <source>Restore tried</source>
        <translation>ทดลองกู้คืนแล้ว</translation>
    </message>
    <message>
        <source>%1 tried whether the backup %2 can be restored</source>
        <translation>%1 ทดลองว่าข้อมูลสำรองชุดที่ %2 กู้คืนได้หรือไม่</translation>
    </message>
    <message>
        <source>Data checked</source>
        <translation>ตรวจข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>%1 had all data checked</source>
        <translation>%1 สั่งตรวจข้อมูลทั้งหมด</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>การสำรองข้อมูล</translation>
    </message>
    <message>
        <source>the try of a restore</source>
        <translation>การทดลองกู้คืน</translation>
    </message>
    <message>
        <source>the check of the data</source>
        <translation>การตรวจข้อมูล</translation>
    </message>
    <message>
        <source>the end of a backup or check</source>
        <translation>การหยุดสำรองหรือตรวจข้อมูล</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>เปลี่ยนการตั้งค่า</translation>
    </message>
    <message>
        <source>%1 changed the setting %2</source>
        <translation>%1 เปลี่ยนการตั้งค่า %2</translation>
    </message>
    <message>
        <source>Address trusted from now on</source>
        <translation>เริ่มเชื่อถือที่อยู่</translation>
    </message>
    <message>
        <source>%1 lets %2 work without signing in</source>
        <translation>%1 ให้ %2 ทำงานได้โดยไม่ต้องเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Address trusted no more</source>
        <translation>เลิกเชื่อถือที่อยู่</translation>
    </message>
    <message>
        <source>%1 lets %2 work without signing in no more</source>
        <translation>%1 ไม่ให้ %2 ทำงานโดยไม่เข้าสู่ระบบอีกต่อไป</translation>
    </message>
    <message>
        <source>%1 gave a wrong password of the own account</source>
        <translation>%1 พิมพ์รหัสผ่านของบัญชีตนเองผิด</translation>
    </message>
    <message>
        <source>Screen changed</source>
        <translation>แก้ไขจอ</translation>
    </message>
    <message>
        <source>%1 changed what the screen %2 shows</source>
        <translation>%1 เปลี่ยนสิ่งที่จอ %2 แสดง</translation>
    </message>
    <message>
        <source>Prescription ordered</source>
        <translation>สั่งยา</translation>
    </message>
    <message>
        <source>%1 ordered medicines for %2</source>
        <translation>%1 สั่งยาให้ %2</translation>
    </message>
    <message>
        <source>Prescription taken</source>
        <translation>รับใบสั่งยา</translation>
    </message>
    <message>
        <source>%1 took the prescription of %2</source>
        <translation>%1 รับใบสั่งยาของ %2</translation>
    </message>
    <message>
        <source>Medicine settled</source>
        <translation>ตัดสินใจรายการยา</translation>
    </message>
    <message>
        <source>%1 settled an item of the prescription of %2</source>
        <translation>%1 ตัดสินใจยาหนึ่งรายการของ %2</translation>
    </message>
    <message>
        <source>Prescription ready</source>
        <translation>ยาพร้อม</translation>
    </message>
    <message>
        <source>%1 made the prescription of %2 ready</source>
        <translation>%1 จัดยาของ %2 เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Prescription collected</source>
        <translation>รับยาแล้ว</translation>
    </message>
    <message>
        <source>%1 gave %2 the medicines</source>
        <translation>%1 จ่ายยาให้ %2</translation>
    </message>
    <message>
        <source>Prescription cancelled</source>
        <translation>ยกเลิกใบสั่งยา</translation>
    </message>
    <message>
        <source>%1 cancelled the prescription of %2</source>
        <translation>%1 ยกเลิกใบสั่งยาของ %2</translation>
    </message>
    <message>
        <source>Prescription late</source>
        <translation>ใบสั่งยาล่าช้า</translation>
    </message>
    <message>
        <source>The prescription of %2 takes longer than it should</source>
        <translation>ใบสั่งยาของ %2 ใช้เวลานานกว่ากำหนด</translation>
    </message>
    <message>
        <source>Prescriptions moved with the clock</source>
        <translation>ใบสั่งยาเลื่อนตามนาฬิกา</translation>
    </message>
    <message>
        <source>The clock was set, and the times of all prescriptions with it</source>
        <translation>ตั้งนาฬิกาใหม่ และเลื่อนเวลาของใบสั่งยาทั้งหมดตาม</translation>
    </message>
    <message>
        <source>the prescriptions</source>
        <translation>รายการใบสั่งยา</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>เผยแพร่แล้ว</translation>
    </message>
    <message>
        <source>%1 published to %2</source>
        <translation>%1 เผยแพร่ข้อความไปยัง %2</translation>
    </message>
    <message>
        <source>People were told</source>
        <translation>แจ้งเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>%1 told people what concerns them</source>
        <translation>%1 แจ้งเจ้าหน้าที่ที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Notifications taken back</source>
        <translation>ถอนการแจ้งเตือน</translation>
    </message>
    <message>
        <source>%1 took back what nobody need read any more</source>
        <translation>%1 ถอนสิ่งที่ไม่ต้องอ่านแล้ว</translation>
    </message>
    <message>
        <source>Notifications read</source>
        <translation>อ่านการแจ้งเตือน</translation>
    </message>
    <message>
        <source>%1 read notifications</source>
        <translation>%1 อ่านการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Alert or notice</source>
        <translation>แจ้งเตือนหรือประกาศ</translation>
    </message>
    <message>
        <source>%1 gave out an alert or a notice of maintenance</source>
        <translation>%1 ออกการแจ้งเตือนหรือประกาศการบำรุงรักษา</translation>
    </message>
    <message>
        <source>Alert or notice withdrawn</source>
        <translation>ถอนการแจ้งเตือนหรือประกาศ</translation>
    </message>
    <message>
        <source>%1 withdrew an alert or a notice of maintenance</source>
        <translation>%1 ถอนการแจ้งเตือนหรือประกาศการบำรุงรักษา</translation>
    </message>
    <message>
        <source>Break begun</source>
        <translation>เริ่มพัก</translation>
    </message>
    <message>
        <source>%1 began a break at %2</source>
        <translation>%1 เริ่มพักที่ %2</translation>
    </message>
    <message>
        <source>Counter left</source>
        <translation>ออกจากช่องบริการ</translation>
    </message>
    <message>
        <source>%1: nobody works at %2 any more</source>
        <translation>%1: ไม่มีใครทำงานที่ %2 แล้ว</translation>
    </message>
    <message>
        <source>Entry processed</source>
        <translation>ประมวลผลรายการแล้ว</translation>
    </message>
    <message>
        <source>%1 sent an entry to the template</source>
        <translation>%1 ส่งรายการไปยังแม่แบบ</translation>
    </message>
    <message>
        <source>a prescription</source>
        <translation>ใบสั่งยา</translation>
    </message>
    <message>
        <source>the figures of the pharmacy</source>
        <translation>ตัวเลขของห้องยา</translation>
    </message>
    <message>
        <source>a message to the pharmacies</source>
        <translation>ข้อความถึงห้องยา</translation>
    </message>
    <message>
        <source>the prescriptions, live</source>
        <translation>ใบสั่งยา แบบสด</translation>
    </message>
    <message>
        <source>order medicines</source>
        <translation>สั่งยา</translation>
    </message>
    <message>
        <source>take a prescription</source>
        <translation>รับใบสั่งยา</translation>
    </message>
    <message>
        <source>settle a medicine</source>
        <translation>จัดการยารายการหนึ่ง</translation>
    </message>
    <message>
        <source>make a prescription ready</source>
        <translation>ทำใบสั่งยาให้พร้อม</translation>
    </message>
    <message>
        <source>give out medicines</source>
        <translation>จ่ายยา</translation>
    </message>
    <message>
        <source>cancel a prescription</source>
        <translation>ยกเลิกใบสั่งยา</translation>
    </message>
    <message>
        <source>the service desk, live</source>
        <translation>ศูนย์บริการ แบบสด</translation>
    </message>
    <message>
        <source>who works here</source>
        <translation>ผู้ที่ทำงานที่นี่</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>ใบแจ้งงาน</translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation>ใบแจ้งงาน</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>ข้อเสนอ</translation>
    </message>
    <message>
        <source>the proposal</source>
        <translation>ข้อเสนอ</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>ข้อซักถาม</translation>
    </message>
    <message>
        <source>the inquiry</source>
        <translation>ข้อซักถาม</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: ใหม่</translation>
    </message>
    <message>
        <source>%1 put %3 %2 on the service desk</source>
        <translation>%1 ลง%3 %2 ที่ศูนย์บริการ</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: แก้ไข</translation>
    </message>
    <message>
        <source>%1 changed %3 %2</source>
        <translation>%1 แก้ไข%3 %2</translation>
    </message>
    <message>
        <source>%1: moved on</source>
        <translation>%1: เปลี่ยนสถานะ</translation>
    </message>
    <message>
        <source>%1 moved %3 %2 on</source>
        <translation>%1 เปลี่ยนสถานะ%3 %2</translation>
    </message>
    <message>
        <source>%1: comment</source>
        <translation>%1: ความเห็น</translation>
    </message>
    <message>
        <source>%1 said something about %3 %2</source>
        <translation>%1 แสดงความเห็นต่อ%3 %2</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: ลบแล้ว</translation>
    </message>
    <message>
        <source>%1 deleted %3 %2</source>
        <translation>%1 ลบ%3 %2</translation>
    </message>
    <message>
        <source>%1: the list</source>
        <translation>%1: รายการ</translation>
    </message>
    <message>
        <source>%1: look at it</source>
        <translation>%1: ดู</translation>
    </message>
    <message>
        <source>%1: make one</source>
        <translation>%1: สร้าง</translation>
    </message>
    <message>
        <source>%1: change it</source>
        <translation>%1: แก้ไข</translation>
    </message>
    <message>
        <source>%1: move it on</source>
        <translation>%1: เปลี่ยนสถานะ</translation>
    </message>
    <message>
        <source>%1: comment on it</source>
        <translation>%1: แสดงความเห็น</translation>
    </message>
    <message>
        <source>%1: delete it</source>
        <translation>%1: ลบ</translation>
    </message>
    <message>
        <source>Slip sent to a printer</source>
        <translation>ส่งบัตรคิวไปพิมพ์</translation>
    </message>
    <message>
        <source>%1 printed the slip of %2</source>
        <translation>%1 พิมพ์บัตรคิวของ %2</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>พิมพ์บัตรคิวแล้ว</translation>
    </message>
    <message>
        <source>The slip of %2 is on paper</source>
        <translation>บัตรคิวของ %2 พิมพ์ออกมาแล้ว</translation>
    </message>
    <message>
        <source>Slip not printed</source>
        <translation>ไม่ได้พิมพ์บัตรคิว</translation>
    </message>
    <message>
        <source>The slip of %2 was not printed</source>
        <translation>บัตรคิวของ %2 ไม่ได้พิมพ์ออกมา</translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>พิมพ์ฉลากแล้ว</translation>
    </message>
    <message>
        <source>%1 printed the labels of %2</source>
        <translation>%1 พิมพ์ฉลากของ %2</translation>
    </message>
    <message>
        <source>Labels not printed</source>
        <translation>ไม่ได้พิมพ์ฉลาก</translation>
    </message>
    <message>
        <source>%1 wanted the labels of %2, and they were not printed</source>
        <translation>%1 สั่งพิมพ์ฉลากของ %2 แต่ไม่ได้พิมพ์ออกมา</translation>
    </message>
    <message>
        <source>Printer tried</source>
        <translation>ทดสอบเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>%1 printed a test slip on %2</source>
        <translation>%1 พิมพ์บัตรทดสอบที่ %2</translation>
    </message>
    <message>
        <source>Printer tried, nothing printed</source>
        <translation>ทดสอบเครื่องพิมพ์ แต่ไม่มีอะไรพิมพ์ออกมา</translation>
    </message>
    <message>
        <source>%1 tried %2, and nothing was printed</source>
        <translation>%1 ทดสอบ %2 แต่ไม่มีอะไรพิมพ์ออกมา</translation>
    </message>
    <message>
        <source>Printer added</source>
        <translation>เพิ่มเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>%1 added the printer %2</source>
        <translation>%1 เพิ่มเครื่องพิมพ์ %2</translation>
    </message>
    <message>
        <source>Printer changed</source>
        <translation>แก้ไขเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>%1 changed the printer %2</source>
        <translation>%1 แก้ไขเครื่องพิมพ์ %2</translation>
    </message>
    <message>
        <source>Printer removed</source>
        <translation>ลบเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>%1 removed the printer %2</source>
        <translation>%1 ลบเครื่องพิมพ์ %2</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>บัตรคิว</translation>
    </message>
    <message>
        <source>print a slip</source>
        <translation>พิมพ์บัตรคิว</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>พิมพ์ฉลาก</translation>
    </message>
    <message>
        <source>print a test slip</source>
        <translation>พิมพ์บัตรทดสอบ</translation>
    </message>
    <message>
        <source>Consultation planned</source>
        <translation>วางแผนการปรึกษาแล้ว</translation>
    </message>
    <message>
        <source>%1 planned a consultation with %2</source>
        <translation>%1 วางแผนการปรึกษากับ %2</translation>
    </message>
    <message>
        <source>Invited to a consultation</source>
        <translation>เชิญเข้าการปรึกษา</translation>
    </message>
    <message>
        <source>%1 made an invitation to the consultation with %2</source>
        <translation>%1 สร้างคำเชิญเข้าการปรึกษากับ %2</translation>
    </message>
    <message>
        <source>Consultation entered</source>
        <translation>เข้าการปรึกษา</translation>
    </message>
    <message>
        <source>%1 entered the consultation with %2</source>
        <translation>%1 เข้าการปรึกษากับ %2</translation>
    </message>
    <message>
        <source>Called to a consultation</source>
        <translation>เรียกเข้าการปรึกษา</translation>
    </message>
    <message>
        <source>%1 called %2 to the consultation</source>
        <translation>%1 เรียก %2 เข้าการปรึกษา</translation>
    </message>
    <message>
        <source>Let into a consultation</source>
        <translation>ให้เข้าการปรึกษา</translation>
    </message>
    <message>
        <source>%1 let somebody into the consultation with %2</source>
        <translation>%1 ให้ผู้รอเข้าการปรึกษากับ %2</translation>
    </message>
    <message>
        <source>Sent away from a consultation</source>
        <translation>ไม่ให้เข้าการปรึกษา</translation>
    </message>
    <message>
        <source>%1 sent somebody away from the consultation with %2</source>
        <translation>%1 ไม่ให้ผู้หนึ่งอยู่ในการปรึกษากับ %2</translation>
    </message>
    <message>
        <source>Consultation left</source>
        <translation>ออกจากการปรึกษา</translation>
    </message>
    <message>
        <source>%1 left the consultation with %2</source>
        <translation>%1 ออกจากการปรึกษากับ %2</translation>
    </message>
    <message>
        <source>Consultation ended</source>
        <translation>สิ้นสุดการปรึกษา</translation>
    </message>
    <message>
        <source>%1 ended the consultation with %2</source>
        <translation>%1 สิ้นสุดการปรึกษากับ %2</translation>
    </message>
    <message>
        <source>Consultation cancelled</source>
        <translation>ยกเลิกการปรึกษา</translation>
    </message>
    <message>
        <source>%1 cancelled the consultation with %2</source>
        <translation>%1 ยกเลิกการปรึกษากับ %2</translation>
    </message>
    <message>
        <source>Consultations moved with the clock</source>
        <translation>เลื่อนเวลาการปรึกษาตามนาฬิกา</translation>
    </message>
    <message>
        <source>The clock was set, and the times of all consultations with it</source>
        <translation>ตั้งนาฬิกาใหม่ เวลาของการปรึกษาทั้งหมดเลื่อนตามไปด้วย</translation>
    </message>
    <message>
        <source>Staff called</source>
        <translation>เรียกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Somebody at %1 wanted help</source>
        <translation>มีผู้ขอความช่วยเหลือที่ %1</translation>
    </message>
    <message>
        <source>Consultation noted about</source>
        <translation>บันทึกเกี่ยวกับการปรึกษา</translation>
    </message>
    <message>
        <source>%1 noted something about the consultation with %2</source>
        <translation>%1 จดบันทึกเกี่ยวกับการปรึกษากับ %2</translation>
    </message>
    <message>
        <source>Booking moved</source>
        <translation>ย้ายนัดแล้ว</translation>
    </message>
    <message>
        <source>%1 moved the booking %2</source>
        <translation>%1 ย้ายนัด %2</translation>
    </message>
    <message>
        <source>Way onwards changed</source>
        <translation>เปลี่ยนบริการต่อไป</translation>
    </message>
    <message>
        <source>%1 changed where %2 goes afterwards</source>
        <translation>%1 เปลี่ยนบริการต่อไปของ %2</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>เขียนบันทึก</translation>
    </message>
    <message>
        <source>%1 wrote a note on %2</source>
        <translation>%1 เขียนบันทึกเกี่ยวกับ %2</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>ปิดวันแล้ว</translation>
    </message>
    <message>
        <source>%1 closed the day</source>
        <translation>%1 ปิดวัน</translation>
    </message>
    <message>
        <source>Notifications moved with the clock</source>
        <translation>การแจ้งเตือนเลื่อนตามนาฬิกา</translation>
    </message>
    <message>
        <source>The clock was set, and the times of all notifications with it</source>
        <translation>ตั้งนาฬิกาใหม่ เวลาของการแจ้งเตือนทั้งหมดจึงเลื่อนตาม</translation>
    </message>
    <message>
        <source>Broadcast sent</source>
        <translation>ส่งประกาศแล้ว</translation>
    </message>
    <message>
        <source>%1 sent a broadcast</source>
        <translation>%1 ส่งประกาศ</translation>
    </message>
    <message>
        <source>Broadcast withdrawn</source>
        <translation>ถอนประกาศแล้ว</translation>
    </message>
    <message>
        <source>%1 withdrew a broadcast</source>
        <translation>%1 ถอนประกาศ</translation>
    </message>
    <message>
        <source>Broadcast delivered</source>
        <translation>ประกาศถึงผู้รับแล้ว</translation>
    </message>
    <message>
        <source>%1 delivered a broadcast</source>
        <translation>%1 นำส่งประกาศ</translation>
    </message>
    <message>
        <source>Broadcast read</source>
        <translation>อ่านประกาศแล้ว</translation>
    </message>
    <message>
        <source>%1 read a broadcast</source>
        <translation>%1 อ่านประกาศ</translation>
    </message>
    <message>
        <source>Broadcasts moved with the clock</source>
        <translation>ประกาศเลื่อนตามนาฬิกา</translation>
    </message>
    <message>
        <source>The clock was set, and the times of all broadcasts with it</source>
        <translation>ตั้งนาฬิกาใหม่ เวลาของประกาศทั้งหมดจึงเลื่อนตาม</translation>
    </message>
    <message>
        <source>Clinic renamed</source>
        <translation>เปลี่ยนชื่อคลินิก</translation>
    </message>
    <message>
        <source>%1 changed what the clinic is called</source>
        <translation>%1 เปลี่ยนชื่อคลินิก</translation>
    </message>
    <message>
        <source>Logo chosen</source>
        <translation>เลือกโลโก้แล้ว</translation>
    </message>
    <message>
        <source>%1 chose a logo for the clinic</source>
        <translation>%1 เลือกโลโก้ของคลินิก</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>ลบโลโก้แล้ว</translation>
    </message>
    <message>
        <source>%1 removed the clinic&apos;s logo</source>
        <translation>%1 ลบโลโก้ของคลินิก</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>เริ่มใช้งานครั้งแรก</translation>
    </message>
    <message>
        <source>%1 went on with the first start</source>
        <translation>%1 ทำขั้นตอนเริ่มใช้งานครั้งแรกต่อ</translation>
    </message>
    <message>
        <source>Scan follows its visit</source>
        <translation>การตรวจภาพเปลี่ยนตามคิว</translation>
    </message>
    <message>
        <source>%1 changed the visit of %2, and its scan with it</source>
        <translation>%1 แก้ไขคิวของ %2 และการตรวจภาพเปลี่ยนตาม</translation>
    </message>
    <message>
        <source>Prescription follows its visit</source>
        <translation>ใบสั่งยาเปลี่ยนตามคิว</translation>
    </message>
    <message>
        <source>%1 changed the visit of %2, and its prescription with it</source>
        <translation>%1 แก้ไขคิวของ %2 และใบสั่งยาเปลี่ยนตาม</translation>
    </message>
    <message>
        <source>Report asked for</source>
        <translation>ขอรายงาน</translation>
    </message>
    <message>
        <source>%1 asked for a report</source>
        <translation>%1 ขอรายงาน</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>สร้างรายงานแล้ว</translation>
    </message>
    <message>
        <source>A report that was asked for is made</source>
        <translation>รายงานที่ขอไว้สร้างเสร็จแล้ว</translation>
    </message>
    <message>
        <source>Report not made</source>
        <translation>สร้างรายงานไม่ได้</translation>
    </message>
    <message>
        <source>A report that was asked for could not be made</source>
        <translation>รายงานที่ขอไว้สร้างไม่ได้</translation>
    </message>
    <message>
        <source>Report cancelled</source>
        <translation>ยกเลิกรายงานแล้ว</translation>
    </message>
    <message>
        <source>%1 cancelled a report</source>
        <translation>%1 ยกเลิกรายงาน</translation>
    </message>
    <message>
        <source>Old report removed</source>
        <translation>ลบรายงานเก่าแล้ว</translation>
    </message>
    <message>
        <source>A report that was kept for its time is removed</source>
        <translation>ลบรายงานที่เก็บไว้ครบกำหนดแล้ว</translation>
    </message>
    <message>
        <source>Report template added</source>
        <translation>เพิ่มแม่แบบรายงานแล้ว</translation>
    </message>
    <message>
        <source>%1 made the report template %2</source>
        <translation>%1 สร้างแม่แบบรายงาน %2</translation>
    </message>
    <message>
        <source>Report template changed</source>
        <translation>แก้ไขแม่แบบรายงานแล้ว</translation>
    </message>
    <message>
        <source>%1 changed the report template %2</source>
        <translation>%1 แก้ไขแม่แบบรายงาน %2</translation>
    </message>
    <message>
        <source>Report template removed</source>
        <translation>ลบแม่แบบรายงานแล้ว</translation>
    </message>
    <message>
        <source>%1 removed the report template %2</source>
        <translation>%1 ลบแม่แบบรายงาน %2</translation>
    </message>
    <message>
        <source>Made for trying out</source>
        <translation>ทำไว้ให้ลองใช้</translation>
    </message>
    <message>
        <source>%1 made an example for trying out</source>
        <translation>%1 ทำตัวอย่างไว้ให้ลองใช้</translation>
    </message>
    <message>
        <source>%1: other priority</source>
        <translation>%1: เปลี่ยนความเร่งด่วน</translation>
    </message>
    <message>
        <source>%1 changed how urgent %3 %2 is</source>
        <translation>%1 เปลี่ยนความเร่งด่วนของ%3 %2</translation>
    </message>
    <message numerus="yes">
        <source> – %n more time(s), the last at %1</source>
        <translation>
            <numerusform> – อีก %n ครั้ง ครั้งสุดท้ายเวลา %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> – %n more time(s)</source>
        <translation>
            <numerusform> – อีก %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>A guest&apos;s invitation opened</source>
        <translation>แขกเปิดคำเชิญ</translation>
    </message>
    <message>
        <source>A guest opened an invitation to the consultation with %2</source>
        <translation>แขกเปิดคำเชิญเข้าการปรึกษากับ %2</translation>
    </message>
    <message>
        <source>Daily report arranged</source>
        <translation>ตั้งรายงานประจำวันแล้ว</translation>
    </message>
    <message>
        <source>%1 arranged a report that is made every day</source>
        <translation>%1 ตั้งรายงานที่สร้างทุกวัน</translation>
    </message>
    <message>
        <source>Daily report changed</source>
        <translation>แก้ไขรายงานประจำวันแล้ว</translation>
    </message>
    <message>
        <source>%1 changed a report that is made every day</source>
        <translation>%1 แก้ไขรายงานที่สร้างทุกวัน</translation>
    </message>
    <message>
        <source>Daily report ended</source>
        <translation>หยุดรายงานประจำวันแล้ว</translation>
    </message>
    <message>
        <source>%1 ended a report that was made every day</source>
        <translation>%1 หยุดรายงานที่สร้างทุกวัน</translation>
    </message>
    <message>
        <source>Daily report in its folder</source>
        <translation>รายงานประจำวันอยู่ในโฟลเดอร์แล้ว</translation>
    </message>
    <message>
        <source>A daily report was put into its folder</source>
        <translation>รายงานประจำวันถูกเก็บลงโฟลเดอร์แล้ว</translation>
    </message>
    <message>
        <source>Daily report not delivered</source>
        <translation>รายงานประจำวันส่งไม่ได้</translation>
    </message>
    <message>
        <source>A daily report could not be put into its folder</source>
        <translation>เก็บรายงานประจำวันลงโฟลเดอร์ไม่ได้</translation>
    </message>
    <message>
        <source>%1 closed the day: daily reports are made</source>
        <translation>%1 ปิดวัน: กำลังสร้างรายงานประจำวัน</translation>
    </message>
    <message>
        <source>Slip voided</source>
        <translation>ยกเลิกบัตรคิว</translation>
    </message>
    <message>
        <source>%1 voided the slip of %2</source>
        <translation>%1 ยกเลิกบัตรคิวของ %2</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>การเข้ารับบริการหนึ่งรายการ</translation>
    </message>
    <message>
        <source>the scans</source>
        <translation>รายการตรวจภาพ</translation>
    </message>
    <message>
        <source>a scan</source>
        <translation>การตรวจภาพหนึ่งรายการ</translation>
    </message>
    <message>
        <source>a message to radiology</source>
        <translation>ข้อความถึงแผนกรังสีวิทยา</translation>
    </message>
    <message>
        <source>the consultations</source>
        <translation>รายการปรึกษาทางไกล</translation>
    </message>
    <message>
        <source>a consultation</source>
        <translation>การปรึกษาทางไกลหนึ่งรายการ</translation>
    </message>
    <message>
        <source>a message to who waits for a consultation</source>
        <translation>ข้อความถึงผู้ที่รอปรึกษาทางไกล</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>รายงานฉบับหนึ่ง</translation>
    </message>
    <message>
        <source>the end of a connection</source>
        <translation>การตัดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>การเชื่อมต่อหนึ่งรายการ</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>บุคคลหนึ่ง</translation>
    </message>
    <message>
        <source>opening the server to the network</source>
        <translation>เปิดเซิร์ฟเวอร์ให้เครือข่าย</translation>
    </message>
    <message>
        <source>a test call</source>
        <translation>การเรียกทดสอบ</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>To the filters</source>
        <translation>ไปที่ตัวกรอง</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>ค้นหาอีกครั้ง</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>บันทึกเป็นตาราง</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>สิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>บันทึกเป็นตาราง…</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>ค้นหาไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>ไม่มีสิ่งที่ตรงกับตัวกรองนี้</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>ไม่มีเหตุการณ์ในช่วงเวลานี้</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>มี %n เหตุการณ์ใน %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>แสดงรายการใหม่</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>usual %1</source>
        <translation>ปกติ %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>รอนานที่สุด</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>ไม่มีใครรอ</translation>
    </message>
    <message>
        <source>min, %1</source>
        <translation>นาที, %1</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>ล่าช้าอยู่</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>เกิน %1</translation>
    </message>
    <message>
        <source>Served today</source>
        <translation>ให้บริการวันนี้</translation>
    </message>
    <message>
        <source>Counters open</source>
        <translation>ช่องที่เปิด</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>จาก %1</translation>
    </message>
    <message>
        <source>Screens live</source>
        <translation>จอที่ทำงาน</translation>
    </message>
    <message>
        <source>h, %1</source>
        <comment>after hours and minutes: 1:05</comment>
        <translation>ชม., %1</translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message>
        <source>Finish the consultation of %1?</source>
        <translation>จบการปรึกษาของ %1 หรือไม่</translation>
    </message>
    <message>
        <source>It ends for all who are inside or wait, and nobody comes in any more. What was written, drawn and noted stays.</source>
        <translation>จบสำหรับทุกคนที่อยู่ข้างในหรือรออยู่ และไม่มีใครเข้าได้อีก สิ่งที่เขียน วาด และบันทึกไว้ยังคงอยู่</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>บัญชีของคุณ</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n บริการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n ช่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s)</source>
        <translation>
            <numerusform>%n จอ</numerusform>
        </translation>
    </message>
    <message>
        <source>First start</source>
        <translation>เริ่มใช้งานครั้งแรก</translation>
    </message>
    <message>
        <source>What is your clinic called?</source>
        <translation>คลินิกของคุณชื่ออะไร</translation>
    </message>
    <message>
        <source>Which services do you offer?</source>
        <translation>ให้บริการอะไรบ้าง</translation>
    </message>
    <message>
        <source>Which screens and PCs belong to it?</source>
        <translation>ใช้จอและพีซีเครื่องใดบ้าง</translation>
    </message>
    <message>
        <source>Does a call arrive?</source>
        <translation>การเรียกไปถึงหรือไม่</translation>
    </message>
    <message>
        <source>Choose what is nearest, then change names, letters and counters.</source>
        <translation>เลือกแบบที่ใกล้เคียงที่สุด แล้วแก้ชื่อ ตัวอักษร และช่อง</translation>
    </message>
    <message>
        <source>Displays, kiosks and other PCs find this server at its address. You can add more at any time.</source>
        <translation>จอ ตู้คิว และพีซีอื่นหาเซิร์ฟเวอร์นี้ได้จากที่อยู่ เพิ่มได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>A test number is shown on every display for a few seconds. Nobody is called, and no number is used.</source>
        <translation>หมายเลขทดสอบจะแสดงบนทุกจอสักครู่ ไม่มีการเรียกใคร และไม่ใช้หมายเลขจริง</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>ถัดไป: %1</translation>
    </message>
</context>
<context>
    <name>FirstStartWords</name>
    <message>
        <source>Your clinic</source>
        <translation>คลินิกของคุณ</translation>
    </message>
    <message>
        <source>Services and counters</source>
        <translation>บริการและช่อง</translation>
    </message>
    <message>
        <source>Screens and other PCs</source>
        <translation>จอและพีซีอื่น</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ลองใช้</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>ชื่อและโลโก้</translation>
    </message>
    <message>
        <source>Start from a preset</source>
        <translation>เริ่มจากแบบสำเร็จ</translation>
    </message>
    <message>
        <source>An address and a code</source>
        <translation>ที่อยู่และรหัส</translation>
    </message>
    <message>
        <source>A first call</source>
        <translation>การเรียกครั้งแรก</translation>
    </message>
</context>
<context>
    <name>FoundReport</name>
    <message>
        <source>Head: %1</source>
        <translation>ส่วนหัว: %1</translation>
    </message>
    <message>
        <source>Show all that was found</source>
        <translation>แสดงสิ่งที่พบทั้งหมด</translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>Who comes besides</source>
        <translation>ใครเข้าร่วมอีก</translation>
    </message>
    <message>
        <source>The link opens once, on one device. Who has it waits in the lobby until you let them in.</source>
        <translation>ลิงก์เปิดได้ครั้งเดียวบนอุปกรณ์เดียว ผู้ที่มีลิงก์จะรอจนกว่าคุณจะให้เข้า</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>สร้างลิงก์</translation>
    </message>
    <message>
        <source>Name, and what they are</source>
        <translation>ชื่อ และเป็นใคร</translation>
    </message>
</context>
<context>
    <name>HeaderNews</name>
    <message numerus="yes">
        <source>%n news for you</source>
        <translation>
            <numerusform>มี %n เรื่องใหม่ถึงท่าน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>When the kiosks give out its numbers</source>
        <translation>เวลาที่ตู้กดคิวออกหมายเลข</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>เพิ่มเวลา</translation>
    </message>
    <message>
        <source>Always. At the reception numbers are given at any time.</source>
        <translation>ตลอดเวลา ที่ประชาสัมพันธ์ออกหมายเลขได้ทุกเวลา</translation>
    </message>
    <message>
        <source>Two of these times overlap.</source>
        <translation>มีเวลาสองช่วงที่ซ้อนกัน</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>ลบช่วงเวลานี้</translation>
    </message>
</context>
<context>
    <name>IdPage</name>
    <message>
        <source>Delete the last</source>
        <translation>ลบตัวสุดท้าย</translation>
    </message>
</context>
<context>
    <name>IdleCard</name>
    <message>
        <source>Are you still there?</source>
        <translation>คุณยังอยู่ไหม</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invitation for %1</source>
        <translation>คำเชิญสำหรับ %1</translation>
    </message>
    <message>
        <source>Whoever has this link waits in the lobby as this patient until you let them in. It is shown only now.</source>
        <translation>ผู้ที่มีลิงก์นี้จะรอในห้องรอในฐานะผู้ป่วยรายนี้จนกว่าคุณจะให้เข้า แสดงเฉพาะตอนนี้</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เรียบร้อย</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>รหัส QR ของคำเชิญ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>คัดลอกลิงก์</translation>
    </message>
    <message>
        <source>Camera and microphone on phones…</source>
        <translation>กล้องและไมโครโฟนบนโทรศัพท์…</translation>
    </message>
    <message>
        <source>This server is in no network now: only this PC can open the link.</source>
        <translation>ขณะนี้เซิร์ฟเวอร์ไม่อยู่ในเครือข่ายใด มีเพียงเครื่องนี้ที่เปิดลิงก์ได้</translation>
    </message>
    <message>
        <source>A phone gives camera and microphone only over https. By this link one can listen, look and write.</source>
        <translation>โทรศัพท์ให้ใช้กล้องและไมโครโฟนผ่าน https เท่านั้น ลิงก์นี้ใช้ฟัง ดู และเขียนได้</translation>
    </message>
    <message>
        <source>Whoever has this link first waits in the lobby under this name until you let them in. It opens once, and is shown only now.</source>
        <translation>ผู้ที่เปิดลิงก์นี้คนแรกจะรอภายใต้ชื่อนี้จนกว่าคุณจะให้เข้า เปิดได้ครั้งเดียวและแสดงเฉพาะตอนนี้</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>New visit</source>
        <translation>ออกคิวใหม่</translation>
    </message>
    <message>
        <source>Issue number</source>
        <translation>ออกหมายเลข</translation>
    </message>
    <message>
        <source>Patient&apos;s name (optional)</source>
        <translation>ชื่อผู้ป่วย (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Has an appointment today</source>
        <translation>มีนัดวันนี้</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>เลขประจำตัวผู้ป่วย (HN)</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>ปีเกิด</translation>
    </message>
    <message>
        <source>Four figures, like 1948.</source>
        <translation>สี่หลัก เช่น 2491</translation>
    </message>
    <message>
        <source>Here already: %1, %2. %3</source>
        <translation>มาแล้ว: %1, %2 %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one, or give out a number for now.</source>
        <translation>เวลานี้ผ่านไปแล้ว เลือกเวลาหลังจากนี้ หรือออกหมายเลขสำหรับตอนนี้</translation>
    </message>
</context>
<context>
    <name>IssueRoute</name>
    <message>
        <source>Goes on to other services afterwards</source>
        <translation>ไปบริการอื่นต่อหลังจากนี้</translation>
    </message>
    <message>
        <source>Goes on afterwards, usually: %1</source>
        <translation>ไปต่อหลังจากนี้ โดยปกติ: %1</translation>
    </message>
</context>
<context>
    <name>IssuedDialog</name>
    <message>
        <source>Booked for %1</source>
        <translation>นัดเวลา %1 น.</translation>
    </message>
    <message>
        <source>No. %1 in line</source>
        <translation>ลำดับที่ %1 ในคิว</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>คาดว่า %1 น.</translation>
    </message>
    <message>
        <source>The new number</source>
        <translation>หมายเลขใหม่</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>เปิดรายการ</translation>
    </message>
    <message>
        <source>no counter open</source>
        <translation>ไม่มีช่องเปิด</translation>
    </message>
    <message>
        <source>Code of the patient&apos;s page</source>
        <translation>รหัสของหน้าผู้ป่วย</translation>
    </message>
    <message>
        <source>Scan to follow the queue on the phone</source>
        <translation>สแกนเพื่อติดตามคิวบนโทรศัพท์</translation>
    </message>
</context>
<context>
    <name>KioskHead</name>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
</context>
<context>
    <name>LobbyMessageDialog</name>
    <message>
        <source>Write to the lobby</source>
        <translation>เขียนถึงห้องรอ</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>เขียนถึง %1</translation>
    </message>
    <message>
        <source>It stands on the screen of who waits, and does not let anybody in.</source>
        <translation>จะแสดงบนหน้าจอของผู้ที่รอ และไม่ได้ให้ใครเข้า</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>The doctor will be with you in five minutes.</source>
        <translation>แพทย์จะพบคุณในอีกห้านาที</translation>
    </message>
    <message>
        <source>Please allow camera and microphone.</source>
        <translation>โปรดอนุญาตให้ใช้กล้องและไมโครโฟน</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
</context>
<context>
    <name>LobbyPerson</name>
    <message>
        <source>%1, since %2</source>
        <comment>waits 5 min, since 10:30</comment>
        <translation>%1 ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>connection lost, may come back</source>
        <translation>การเชื่อมต่อขาด อาจกลับมา</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>ให้เข้า</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>เขียนถึง %1</translation>
    </message>
    <message>
        <source>Send %1 away</source>
        <translation>ไม่ให้ %1 เข้า</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sign in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ล็อกอยู่</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>เวลา: %1</translation>
    </message>
    <message>
        <source>%1 is signed in. Calls and broadcasts go on being received.</source>
        <translation>%1 อยู่ในระบบ การเรียกคิวและประกาศยังคงรับต่อไป</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ปลดล็อก</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>ให้ผู้อื่นเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>%1 is signed out then, and finds everything again at the next sign-in.</source>
        <translation>%1 จะออกจากระบบ และจะพบทุกอย่างเหมือนเดิมเมื่อเข้าสู่ระบบครั้งถัดไป</translation>
    </message>
</context>
<context>
    <name>LockTimeDialog</name>
    <message>
        <source>Never by itself</source>
        <translation>ไม่ล็อกเอง</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>หลังจาก %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>When this PC locks</source>
        <translation>เวลาที่พีซีนี้จะล็อก</translation>
    </message>
    <message>
        <source>When nobody touches a key or the mouse for this long, patients&apos; names are hidden until who is signed in types the password. Nothing that was begun is lost.</source>
        <translation>หากไม่มีใครแตะแป้นพิมพ์หรือเมาส์นานเท่านี้ ชื่อผู้ป่วยจะถูกซ่อนจนกว่าผู้ที่อยู่ในระบบจะพิมพ์รหัสผ่าน สิ่งที่พิมพ์ค้างไว้จะไม่หาย</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Choose this only where nobody else comes to this PC. Alt+L locks it at any time.</source>
        <translation>เลือกข้อนี้เฉพาะเมื่อไม่มีผู้อื่นเข้าถึงพีซีนี้ กด Alt+L เพื่อล็อกได้ทุกเมื่อ</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo (optional)</source>
        <translation>โลโก้ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>เลือกรูปภาพ…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>เลือกรูปอื่น…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>PNG or JPEG, or drop one here. It is made small and kept on the server.</source>
        <translation>PNG หรือ JPEG หรือลากมาวางที่นี่ รูปจะถูกย่อและเก็บไว้ในเซิร์ฟเวอร์</translation>
    </message>
</context>
<context>
    <name>LostScreens</name>
    <message>
        <source>%1: off since %2</source>
        <translation>%1: ดับตั้งแต่ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s) off: %1</source>
        <translation>
            <numerusform>จอดับ %n จอ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>ไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Is it switched on, and is its network cable in? It connects again by itself.</source>
        <translation>เปิดเครื่องและเสียบสายเครือข่ายแล้วหรือยัง เครื่องจะเชื่อมต่อใหม่เอง</translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s) off</source>
        <translation>
            <numerusform>จอดับ %n จอ</numerusform>
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
        <translation>รายการนี้</translation>
    </message>
    <message>
        <source>Connect this screen</source>
        <translation>เชื่อมต่อจอนี้</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>เชื่อมต่อเซิร์ฟเวอร์ไม่ได้</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>กำลังเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>An administrator types this code in the Loket console, under “Screens”:</source>
        <translation>ให้ผู้ดูแลระบบพิมพ์รหัสนี้ในคอนโซล Loket ที่หน้า “จอ”:</translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation>กำลังลองใหม่โดยอัตโนมัติ</translation>
    </message>
    <message>
        <source>The code is valid for ten minutes and then renews itself.</source>
        <translation>รหัสใช้ได้สิบนาที แล้วจะเปลี่ยนใหม่โดยอัตโนมัติ</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>ไปยังห้อง</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>เปลี่ยนรหัสผ่านของคุณแล้ว</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>To the next room; Ctrl+PgUp to the one above</source>
        <translation>ไปห้องถัดไป กด Ctrl+PgUp เพื่อไปห้องก่อนหน้า</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>ภาษาของข้อความ</translation>
    </message>
    <message>
        <source>What everyone should know, in one or two sentences</source>
        <translation>สิ่งที่ทุกคนควรทราบ ในหนึ่งหรือสองประโยค</translation>
    </message>
    <message>
        <source>Message in %1</source>
        <translation>ข้อความภาษา %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>The month before</source>
        <translation>เดือนก่อนหน้า</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>เดือนถัดไป</translation>
    </message>
</context>
<context>
    <name>NamesFields</name>
    <message>
        <source>In other languages, on displays and kiosks (optional)</source>
        <translation>ในภาษาอื่น บนจอและตู้คีออสก์ (ไม่บังคับ)</translation>
    </message>
</context>
<context>
    <name>NewConsultDialog</name>
    <message>
        <source>New consultation</source>
        <translation>การปรึกษาใหม่</translation>
    </message>
    <message>
        <source>The link for the patient comes next, to be scanned or copied.</source>
        <translation>ต่อไปจะเป็นลิงก์สำหรับผู้ป่วย ให้สแกนหรือคัดลอก</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>นัดเลย</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>ชื่อผู้ป่วย</translation>
    </message>
    <message>
        <source>Patient id (optional)</source>
        <translation>รหัสผู้ป่วย (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Time (optional)</source>
        <translation>เวลา (ไม่บังคับ)</translation>
    </message>
</context>
<context>
    <name>NewOrderDialog</name>
    <message>
        <source>Prescription for %1</source>
        <translation>ใบสั่งยาของ %1</translation>
    </message>
    <message>
        <source>New prescription</source>
        <translation>ใบสั่งยาใหม่</translation>
    </message>
    <message>
        <source>Send to the pharmacy</source>
        <translation>ส่งไปห้องยา</translation>
    </message>
    <message>
        <source>Patient&apos;s id</source>
        <translation>รหัสผู้ป่วย</translation>
    </message>
    <message>
        <source>Only letters (A to Z), digits and - _ . :</source>
        <translation>ใช้ได้เฉพาะอักษร A ถึง Z ตัวเลข และ - _ . :</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>ชื่อ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Another medicine</source>
        <translation>เพิ่มยา</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>วิธีจัดเตรียม</translation>
    </message>
    <message>
        <source>Ready-made, 30 min</source>
        <translation>ยาสำเร็จรูป 30 นาที</translation>
    </message>
    <message>
        <source>Compounded, 60 min</source>
        <translation>ยาผสม 60 นาที</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>ห้องยา</translation>
    </message>
    <message>
        <source>Weight in kg (optional)</source>
        <translation>น้ำหนัก กก. (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Such as 16 or 3.4</source>
        <translation>เช่น 16 หรือ 3.4</translation>
    </message>
    <message>
        <source>What to take care of (optional)</source>
        <translation>ข้อควรระวัง (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Allergies, pregnancy</source>
        <translation>แพ้ยา ตั้งครรภ์</translation>
    </message>
    <message>
        <source>Prescribed by (optional)</source>
        <translation>ผู้สั่งยา (ไม่บังคับ)</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>แสดงสิ่งที่พิมพ์</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>ใช้อย่างน้อย %n ตัวอักษร</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>อย่างน้อย %n ตัวอักษร</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>คิวถัดไป</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>รอ %n คิว</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>รอมา %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังขอข้อมูลจากเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Those who wait were put back and may not be called yet.</source>
        <translation>คิวที่รออยู่เพิ่งถูกส่งกลับ ยังเรียกไม่ได้</translation>
    </message>
    <message>
        <source>Nobody waits for this counter.</source>
        <translation>ไม่มีผู้รอช่องบริการนี้</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>เสร็จสิ้นและเรียกคิวถัดไป</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>เรียกคิวถัดไป</translation>
    </message>
    <message>
        <source>just came</source>
        <translation>เพิ่งมา</translation>
    </message>
</context>
<context>
    <name>NotificationList</name>
    <message>
        <source>What you were told</source>
        <translation>เรื่องที่แจ้งถึงท่าน</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Nothing to tell you yet</source>
        <translation>ยังไม่มีเรื่องแจ้งถึงท่าน</translation>
    </message>
    <message>
        <source>What becomes yours to do, what is said about it, and what the house should know stands here until you have read it.</source>
        <translation>งานที่เป็นของท่าน ความเห็นเกี่ยวกับงานนั้น และสิ่งที่ทุกคนควรทราบ จะอยู่ที่นี่จนกว่าท่านจะอ่าน</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>Unread</source>
        <translation>ยังไม่ได้อ่าน</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>%1 put “%2” on the desk</source>
        <translation>%1 แจ้ง “%2” ที่โต๊ะบริการ</translation>
    </message>
    <message>
        <source>%1 gave you a task: “%2”</source>
        <translation>%1 มอบงานให้ท่าน: “%2”</translation>
    </message>
    <message>
        <source>%1 said something about “%2”</source>
        <translation>%1 แสดงความเห็นเรื่อง “%2”</translation>
    </message>
    <message>
        <source>%1 moved “%2” on</source>
        <translation>%1 เปลี่ยนสถานะของ “%2”</translation>
    </message>
    <message>
        <source>%1 changed how urgent “%2” is</source>
        <translation>%1 เปลี่ยนความเร่งด่วนของ “%2”</translation>
    </message>
    <message>
        <source>%1 deleted “%2”</source>
        <translation>%1 ลบ “%2”</translation>
    </message>
    <message>
        <source>%1 changed “%2”</source>
        <translation>%1 แก้ไข “%2”</translation>
    </message>
    <message>
        <source>A prescription</source>
        <translation>ใบสั่งยา</translation>
    </message>
    <message>
        <source>The prescription of %1</source>
        <translation>ใบสั่งยาของ %1</translation>
    </message>
    <message>
        <source>%1 is late</source>
        <comment>a prescription</comment>
        <translation>%1 ล่าช้า</translation>
    </message>
    <message>
        <source>%1 is ready, not all as you ordered it</source>
        <translation>%1 พร้อมแล้ว แต่ไม่ตรงตามที่สั่งทั้งหมด</translation>
    </message>
    <message>
        <source>%1 was cancelled by %2</source>
        <comment>a prescription</comment>
        <translation>%1 ถูกยกเลิกโดย %2</translation>
    </message>
    <message>
        <source>%1 was taken over by %2</source>
        <comment>a prescription</comment>
        <translation>%1 ถูกรับช่วงโดย %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>มีผู้</translation>
    </message>
    <message>
        <source>%1 works at your counter now: %2</source>
        <translation>ตอนนี้ %1 ทำงานที่ช่องบริการของท่าน: %2</translation>
    </message>
    <message>
        <source>The display “%1” is down</source>
        <translation>จอ “%1” ขัดข้อง</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>สำรองข้อมูลไม่สำเร็จ</translation>
    </message>
    <message>
        <source>A scan that you asked for is done: %1</source>
        <translation>การตรวจที่ท่านขอเสร็จแล้ว: %1</translation>
    </message>
    <message>
        <source>A scan that you asked for was cancelled: %1</source>
        <translation>การตรวจที่ท่านขอถูกยกเลิก: %1</translation>
    </message>
    <message>
        <source>Broadcast of %1</source>
        <translation>ประกาศจาก %1</translation>
    </message>
    <message>
        <source>For %1 already when you were told</source>
        <translation>นาน %1 แล้วเมื่อแจ้งท่าน</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>ผู้ป่วย %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>วิกฤต</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Everybody who works here</source>
        <translation>เจ้าหน้าที่ทุกคน</translation>
    </message>
    <message>
        <source>Withdrawn by %1</source>
        <translation>ถอนโดย %1</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <translation>สิ้นสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>จนกว่าจะถอน</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>Write the message in one language at least.</source>
        <translation>กรุณาเขียนข้อความอย่างน้อยหนึ่งภาษา</translation>
    </message>
    <message>
        <source>Type when it begins: 14:30, or 3.12. 14:30.</source>
        <translation>พิมพ์เวลาเริ่ม: 14:30 หรือ 3.12. 14:30</translation>
    </message>
    <message>
        <source>Somebody at “%1” wants help</source>
        <translation>มีผู้ต้องการความช่วยเหลือที่ “%1”</translation>
    </message>
    <message>
        <source>A daily report is not in its folder: %1</source>
        <translation>รายงานประจำวันไม่อยู่ในโฟลเดอร์: %1</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Go to what it is about</source>
        <translation>ไปยังเรื่องนั้น</translation>
    </message>
    <message>
        <source>Say that you have read it</source>
        <translation>ยืนยันว่าอ่านแล้ว</translation>
    </message>
    <message>
        <source>Say that you have read all</source>
        <translation>ยืนยันว่าอ่านทั้งหมดแล้ว</translation>
    </message>
    <message>
        <source>New alert or notice</source>
        <translation>แจ้งเตือนหรือประกาศใหม่</translation>
    </message>
    <message>
        <source>Withdraw the chosen one</source>
        <translation>ถอนรายการที่เลือก</translation>
    </message>
    <message>
        <source>It is told.</source>
        <translation>แจ้งแล้ว</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>ถอนแล้ว</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>ถึงท่าน</translation>
    </message>
    <message>
        <source>Alerts and notices</source>
        <translation>การแจ้งเตือนและประกาศ</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>รายการใด</translation>
    </message>
    <message>
        <source>You have read all of it.</source>
        <translation>ท่านอ่านทั้งหมดแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>ยังไม่ได้อ่าน %n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>ทำเครื่องหมายว่าอ่านทั้งหมด</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A code that leads to your number on your phone</source>
        <translation>รหัสสำหรับดูหมายเลขของคุณบนโทรศัพท์</translation>
    </message>
    <message>
        <source>Please remember your number. The screens in the waiting room call it.</source>
        <translation>โปรดจำหมายเลขของคุณ จอในห้องรอจะเรียก</translation>
    </message>
</context>
<context>
    <name>OrderBoard</name>
    <message>
        <source>The prescriptions are not up to date yet.</source>
        <translation>ใบสั่งยายังไม่เป็นปัจจุบัน</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>%1 over %2</source>
        <comment>minutes beyond the target, and the target</comment>
        <translation>เกิน %1 จาก %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>minutes that it may take</comment>
        <translation>จาก %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ยังไม่มีใครรับ</translation>
    </message>
    <message>
        <source>you</source>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>Called to %1</source>
        <translation>เรียกไปที่ %1</translation>
    </message>
    <message>
        <source>Ready for %1, took %2</source>
        <translation>พร้อมมา %1 ใช้เวลา %2</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>เรียกแล้ว</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>New</source>
        <comment>ordered just now</comment>
        <translation>ใหม่</translation>
    </message>
</context>
<context>
    <name>OrderColumn</name>
    <message>
        <source>Nothing fits the filter</source>
        <translation>ไม่มีรายการที่ตรงกับตัวกรอง</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Medicines</source>
        <translation>รายการยา</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>กำลังจัด</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>ยาสำเร็จรูป</translation>
    </message>
    <message>
        <source>Compounded</source>
        <translation>ยาผสม</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>รอตัดสินใจ</translation>
    </message>
    <message>
        <source>Dispensed</source>
        <translation>จ่ายแล้ว</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>บางส่วน</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>จ่ายแทน</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>ไม่จ่าย</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 กก.</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <comment>medicines</comment>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the pharmacy has the prescription.</source>
        <translation>%1: ใบสั่งยาถึงห้องยาแล้ว</translation>
    </message>
    <message>
        <source>You prepare %1.</source>
        <translation>คุณจัดยาให้ %1</translation>
    </message>
    <message>
        <source>%1: every item is settled.</source>
        <translation>%1: ตัดสินใจครบทุกรายการแล้ว</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 พร้อมแล้ว</translation>
    </message>
    <message>
        <source>%1 has the medicines.</source>
        <translation>%1 ได้รับยาแล้ว</translation>
    </message>
    <message>
        <source>%1: the prescription is cancelled.</source>
        <translation>%1: ยกเลิกใบสั่งยาแล้ว</translation>
    </message>
</context>
<context>
    <name>OverColumn</name>
    <message>
        <source>Collected</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>วันนี้ยังไม่มี</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>To the next part</source>
        <translation>ไปส่วนถัดไป</translation>
    </message>
    <message>
        <source>To what is chosen</source>
        <translation>ไปที่รายการที่เลือก</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>ยังไม่ได้ตั้งค่า</translation>
    </message>
    <message>
        <source>Make the services that patients come for, and the counters at which they are called. Then this page shows how the day goes.</source>
        <translation>สร้างบริการที่ผู้ป่วยมาใช้ และช่องที่จะเรียกผู้ป่วย แล้วหน้านี้จะแสดงว่าวันนี้เป็นอย่างไร</translation>
    </message>
    <message>
        <source>An administrator sets up the services and counters. Then this page shows how the day goes.</source>
        <translation>ผู้ดูแลระบบตั้งค่าบริการและช่องบริการ แล้วหน้านี้จะแสดงว่าวันนี้เป็นอย่างไร</translation>
    </message>
    <message>
        <source>Set up the clinic</source>
        <translation>ตั้งค่าคลินิก</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>เปลี่ยนรหัสผ่านของคุณ</translation>
    </message>
    <message>
        <source>You are signed out everywhere else. Use at least 8 characters that nobody would guess, such as three words that do not belong together.</source>
        <translation>คุณจะถูกออกจากระบบในที่อื่นทั้งหมด ใช้อย่างน้อย 8 ตัวอักษรที่ไม่มีใครเดาได้ เช่น คำสามคำที่ไม่เกี่ยวข้องกัน</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>เปลี่ยนรหัสผ่าน</translation>
    </message>
    <message>
        <source>The password you have now</source>
        <translation>รหัสผ่านปัจจุบันของคุณ</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>รหัสผ่านใหม่</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>Type the code that the screen shows.</source>
        <translation>พิมพ์รหัสที่จอแสดง</translation>
    </message>
    <message>
        <source>Connect a screen</source>
        <translation>เชื่อมต่อจอ</translation>
    </message>
    <message>
        <source>Code on the screen</source>
        <translation>รหัสบนจอ</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>ชื่อ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Where it hangs: waiting room, entrance</source>
        <translation>ตำแหน่ง เช่น ห้องรอ ทางเข้า</translation>
    </message>
    <message>
        <source>Connect the screen</source>
        <translation>เชื่อมต่อจอ</translation>
    </message>
    <message>
        <source>These show a code now</source>
        <translation>กำลังแสดงรหัสอยู่</translation>
    </message>
    <message>
        <source>Start Loket on it as a display, or open the page %1 of this server in its browser. It shows a code.</source>
        <translation>เปิด Loket บนเครื่องนั้นเป็นจอแสดงผล หรือเปิดหน้า %1 ของเซิร์ฟเวอร์นี้ในเบราว์เซอร์ แล้วจอจะแสดงรหัส</translation>
    </message>
    <message>
        <source>Send all away</source>
        <translation>ปฏิเสธทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>screens that show a code</comment>
        <translation>
            <numerusform>และอีก %n เครื่อง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message numerus="yes">
        <source>%n items are left to settle before the patient is called.</source>
        <translation>
            <numerusform>เหลืออีก %n รายการก่อนเรียกผู้ป่วย</numerusform>
        </translation>
    </message>
    <message>
        <source>The patient can be called as soon as the number waits here and a counter is open and free.</source>
        <translation>เรียกผู้ป่วยได้เมื่อหมายเลขรออยู่ที่นี่และมีช่องที่เปิดและว่าง</translation>
    </message>
    <message>
        <source>There is no number to call: call by name.</source>
        <translation>ไม่มีหมายเลขให้เรียก โปรดเรียกด้วยชื่อ</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>ตัดสินใจแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>รับงาน</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>รับช่วงต่อ</translation>
    </message>
    <message>
        <source>Give all %1</source>
        <translation>จ่ายทั้ง %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Ready, call</source>
        <translation>พร้อม เรียก</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>เรียกอีกครั้ง</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>เรียกไปที่ %1</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Cancel the prescription</source>
        <translation>ยกเลิกใบสั่งยา</translation>
    </message>
    <message>
        <source>Printing the labels…</source>
        <translation>กำลังพิมพ์ฉลาก…</translation>
    </message>
    <message>
        <source>Print the labels</source>
        <translation>พิมพ์ฉลาก</translation>
    </message>
    <message>
        <source>Nothing of this is given: there is nothing to fetch. Cancel it, and say why.</source>
        <translation>ใบสั่งยานี้ไม่มียาที่จ่าย จึงไม่มีอะไรให้รับ โปรดยกเลิกและระบุเหตุผล</translation>
    </message>
    <message>
        <source>%1: the number cannot be called any more.</source>
        <comment>how the visit ended</comment>
        <translation>%1: เรียกหมายเลขนี้ไม่ได้อีกแล้ว</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
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
        <translation>จ่าย %1 จาก %2</translation>
    </message>
    <message>
        <source>Settle %1 again</source>
        <translation>ตัดสินใจ %1 ใหม่</translation>
    </message>
    <message>
        <source>Give all</source>
        <translation>จ่ายทั้งหมด</translation>
    </message>
    <message>
        <source>Give part</source>
        <translation>จ่ายบางส่วน</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>จ่ายแทน</translation>
    </message>
    <message>
        <source>Do not give</source>
        <translation>ไม่จ่าย</translation>
    </message>
</context>
<context>
    <name>PanelSteps</name>
    <message>
        <source>Ordered</source>
        <translation>สั่งยา</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>รับงาน</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what was done, and by whom</comment>
        <translation>%1 โดย %2</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>ที่ผ่านมา</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>Park %1</source>
        <translation>พักคิว %1</translation>
    </message>
    <message>
        <source>The visit is set aside, and can be resumed from the tab “Parked”.</source>
        <translation>คิวนี้จะถูกพักไว้ และเรียกกลับได้จากแท็บ “พักไว้”</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>พักคิว</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>For example: fetches a referral letter</source>
        <translation>เช่น ไปเอาใบส่งตัว</translation>
    </message>
    <message>
        <source>Fetches a document</source>
        <translation>ไปเอาเอกสาร</translation>
    </message>
    <message>
        <source>At the laboratory</source>
        <translation>อยู่ที่ห้องปฏิบัติการ</translation>
    </message>
    <message>
        <source>Has to pay first</source>
        <translation>ต้องชำระเงินก่อน</translation>
    </message>
    <message>
        <source>Feels unwell</source>
        <translation>รู้สึกไม่สบาย</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>New password for “%1”</source>
        <translation>รหัสผ่านใหม่สำหรับ “%1”</translation>
    </message>
    <message>
        <source>This person is signed out everywhere, and signs in with the new one.</source>
        <translation>บุคคลนี้จะถูกออกจากระบบทุกที่ และลงชื่อเข้าใช้ด้วยรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>ตั้งรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>PathChooser</name>
    <message>
        <source>Choose a folder</source>
        <translation>เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>เลือกที่บันทึก</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>เลือก…</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New account</source>
        <translation>บัญชีใหม่</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>แก้ไข “%1”</translation>
    </message>
    <message>
        <source>With other roles, this person must sign in again.</source>
        <translation>เมื่อเปลี่ยนบทบาท บุคคลนี้ต้องลงชื่อเข้าใช้ใหม่</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>เพิ่มบัญชี</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>ทำงานเป็น</translation>
    </message>
    <message>
        <source>Choose the name to sign in with.</source>
        <translation>เลือกชื่อที่ใช้เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>เลือกอย่างน้อยหนึ่งอย่าง</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>รหัสผ่านใหม่…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>ปิดใช้งาน…</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>อนุญาตให้ลงชื่อเข้าใช้อีกครั้ง</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Has never signed in</source>
        <translation>ยังไม่เคยลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Signed in last: %1</source>
        <translation>ลงชื่อเข้าใช้ล่าสุด: %1</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>ปิดใช้งาน</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>เพิ่มเติมสำหรับ %1</translation>
    </message>
</context>
<context>
    <name>PharmacyPage</name>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ของฉัน</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>ยังไม่มีใครรับ</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>ห้องยา</translation>
    </message>
    <message>
        <source>Take the chosen prescription</source>
        <translation>รับใบสั่งยาที่เลือก</translation>
    </message>
    <message>
        <source>Give all, a part, another or nothing of the next medicine</source>
        <translation>จ่ายทั้งหมด บางส่วน จ่ายแทน หรือไม่จ่ายยารายการถัดไป</translation>
    </message>
    <message>
        <source>Give all that is left to settle</source>
        <translation>จ่ายทุกรายการที่เหลือ</translation>
    </message>
    <message>
        <source>Ready: call the patient, or call again</source>
        <translation>พร้อม: เรียกผู้ป่วย หรือเรียกอีกครั้ง</translation>
    </message>
    <message>
        <source>The patient has the medicines</source>
        <translation>ผู้ป่วยได้รับยาแล้ว</translation>
    </message>
    <message>
        <source>Cancel the chosen prescription</source>
        <translation>ยกเลิกใบสั่งยาที่เลือก</translation>
    </message>
    <message>
        <source>Show the chosen prescription whole</source>
        <translation>แสดงใบสั่งยาที่เลือกทั้งหมด</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>New prescription</source>
        <translation>ใบสั่งยาใหม่</translation>
    </message>
    <message>
        <source>Whose prescriptions</source>
        <translation>ใบสั่งยาของใคร</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>ล่าช้า</translation>
    </message>
    <message>
        <source>Median today %1</source>
        <translation>ค่ากลางวันนี้ %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Nothing new. What doctors order stands here at once.</source>
        <translation>ไม่มีรายการใหม่ ใบสั่งยาของแพทย์จะขึ้นที่นี่ทันที</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>กำลังจัด</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>What is shown beside what is new</source>
        <translation>สิ่งที่แสดงข้างรายการใหม่</translation>
    </message>
    <message>
        <source>Nothing is being prepared. Take what is new.</source>
        <translation>ไม่มียาที่กำลังจัด รับรายการใหม่ได้</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched.</source>
        <translation>ไม่มียาที่รอรับ</translation>
    </message>
    <message>
        <source>%1 is called to %2.</source>
        <translation>เรียก %1 ไปที่ %2</translation>
    </message>
    <message>
        <source>Print its labels</source>
        <translation>พิมพ์ฉลากของใบสั่งยา</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>ฉลาก: %1</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>เลือกรูปภาพ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>รูปภาพ</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Where and when backups are made</source>
        <translation>สำรองข้อมูลที่ไหนและเมื่อใด</translation>
    </message>
    <message>
        <source>Best on a stick or another computer&apos;s folder: what is on this computer is lost with it.</source>
        <translation>ดีที่สุดคือแฟลชไดรฟ์หรือโฟลเดอร์ในคอมพิวเตอร์เครื่องอื่น สิ่งที่อยู่ในเครื่องนี้จะหายไปพร้อมเครื่อง</translation>
    </message>
    <message>
        <source>A folder of the server&apos;s computer. Best on a stick or another disk there: what is on the same disk is lost with it.</source>
        <translation>โฟลเดอร์ในคอมพิวเตอร์เซิร์ฟเวอร์ ดีที่สุดคือแฟลชไดรฟ์หรือดิสก์อื่นในเครื่องนั้น สิ่งที่อยู่ในดิสก์เดียวกันจะหายไปด้วยกัน</translation>
    </message>
    <message>
        <source>Save and back up now</source>
        <translation>บันทึกและสำรองเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Make one every day</source>
        <translation>สำรองทุกวัน</translation>
    </message>
    <message>
        <source>At</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>เก็บไว้กี่ชุด</translation>
    </message>
    <message>
        <source>If the computer is off at that time, it is made when Loket starts. Old ones go when a newer one is made and checked; those that you make by hand stay.</source>
        <translation>ถ้าคอมพิวเตอร์ปิดอยู่ในเวลานั้น จะสำรองเมื่อ Loket เริ่มทำงาน ชุดเก่าจะถูกลบเมื่อสร้างและตรวจชุดใหม่แล้ว ชุดที่คุณสร้างเองจะคงอยู่</translation>
    </message>
    <message>
        <source>Backups hold patients&apos; names. Loket&apos;s account alone can read them; keep a stick locked away, and a copy of the file loket.key apart from it.</source>
        <translation>ข้อมูลสำรองมีชื่อผู้ป่วย อ่านได้เฉพาะบัญชีของ Loket เก็บแฟลชไดรฟ์ไว้ในที่ล็อก และเก็บสำเนาไฟล์ loket.key แยกต่างหาก</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>What is this house nearest to?</source>
        <translation>ที่นี่ใกล้เคียงกับแบบใดที่สุด</translation>
    </message>
    <message>
        <source>A click makes its services and counters. Change their names, letters and counters afterwards, or add everything yourself below.</source>
        <translation>คลิกครั้งเดียวจะสร้างบริการและช่องบริการ แล้วแก้ชื่อ อักษร และช่องบริการภายหลัง หรือเพิ่มทั้งหมดเองด้านล่าง</translation>
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
            <numerusform>%n บริการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n ช่องบริการ</numerusform>
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
            <numerusform>%n บริการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Add everything yourself</source>
        <translation>เพิ่มทั้งหมดเอง</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>As it is seen</source>
        <translation>ตามที่จะเห็น</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>จอ</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>คอนโซล</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>ยังไม่ได้เขียน</translation>
    </message>
</context>
<context>
    <name>PreviewScreen</name>
    <message>
        <source>What patients will see</source>
        <translation>สิ่งที่ผู้ป่วยจะเห็น</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>กำลังเรียก</translation>
    </message>
</context>
<context>
    <name>PrinterDialog</name>
    <message>
        <source>Add a printer</source>
        <translation>เพิ่มเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>แก้ไข “%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Where it stands: reception, entrance</source>
        <translation>ที่ตั้ง: แผนกต้อนรับ ทางเข้า</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>เครื่องพิมพ์ใบเสร็จในเครือข่าย</translation>
    </message>
    <message>
        <source>Receipt printer at the server&apos;s cable</source>
        <translation>เครื่องพิมพ์ใบเสร็จที่ต่อสายกับเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Print queue (CUPS)</source>
        <translation>คิวพิมพ์ (CUPS)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>กระดาษ</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 มม.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>อุปกรณ์</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>คิวพิมพ์</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>The whole path, which often ends with usb/lp0</source>
        <translation>เส้นทางเต็ม ซึ่งมักลงท้ายด้วย usb/lp0</translation>
    </message>
    <message>
        <source>A file of the computer on which the server runs.</source>
        <translation>ไฟล์ในคอมพิวเตอร์ที่เซิร์ฟเวอร์ทำงานอยู่</translation>
    </message>
    <message>
        <source>Its name on the computer of the server, or an address that begins with ipp://</source>
        <translation>ชื่อของคิวในคอมพิวเตอร์ของเซิร์ฟเวอร์ หรือที่อยู่ที่ขึ้นต้นด้วย ipp://</translation>
    </message>
    <message>
        <source>The printer&apos;s own page or test print tells it; port 9100, where nothing else is said.</source>
        <translation>ดูได้จากหน้าของเครื่องพิมพ์หรือใบทดสอบ พอร์ต 9100 หากไม่ได้ระบุเป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>Whose numbers it prints, beside those of the desks</source>
        <translation>พิมพ์หมายเลขของเครื่องใด นอกเหนือจากของโต๊ะ</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 มม.</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>บัตรทดสอบ</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>แก้ไข %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>ลบ %1</translation>
    </message>
</context>
<context>
    <name>PrintersCard</name>
    <message>
        <source>Printers</source>
        <translation>เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>เพิ่มเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>No printer is set up. Numbers are shown with a code for the phone.</source>
        <translation>ยังไม่มีเครื่องพิมพ์ หมายเลขจะแสดงพร้อมรหัสสำหรับโทรศัพท์</translation>
    </message>
</context>
<context>
    <name>PriorityChoice</name>
    <message>
        <source>Priority</source>
        <translation>ลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>เร่งด่วน</translation>
    </message>
    <message>
        <source>High</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ต่ำ</translation>
    </message>
</context>
<context>
    <name>QueueHeader</name>
    <message>
        <source>The whole house</source>
        <translation>ทั้งคลินิก</translation>
    </message>
    <message>
        <source>Close counter</source>
        <translation>ปิดช่องบริการ</translation>
    </message>
    <message>
        <source>Open counter</source>
        <translation>เปิดช่องบริการ</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>สิ้นสุดการพัก</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>รับช่วงต่อ</translation>
    </message>
</context>
<context>
    <name>QueueHome</name>
    <message>
        <source>Change counter</source>
        <translation>เปลี่ยนช่องบริการ</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>ปิดวัน…</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>เรียกคิวถัดไป</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>เรียกซ้ำ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ไม่มาแสดงตัว</translation>
    </message>
    <message>
        <source>Put back in the queue</source>
        <translation>ส่งกลับเข้าคิว</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>พักคิว</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>ออกคิวใหม่</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>เลิกทำการกระทำล่าสุด</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>เลื่อนในรายการ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Break…</source>
        <translation>พัก…</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>เริ่มหรือสิ้นสุดการพัก</translation>
    </message>
    <message>
        <source>Open the chosen visit</source>
        <translation>เปิดรายการที่เลือก</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>ปิดสิ่งที่เปิดอยู่</translation>
    </message>
    <message>
        <source>The day&apos;s figures…</source>
        <translation>ตัวเลขประจำวัน…</translation>
    </message>
    <message>
        <source>Where the chosen visit goes next</source>
        <translation>รายการที่เลือกไปที่ใดต่อ</translation>
    </message>
    <message>
        <source>A missed visit back into the queue</source>
        <translation>ให้รายการที่ไม่มากลับเข้าคิว</translation>
    </message>
    <message>
        <source>Call, edit, transfer it</source>
        <translation>เรียก แก้ไข ย้าย</translation>
    </message>
    <message>
        <source>Its priority, a note on it</source>
        <translation>ลำดับความสำคัญ หมายเหตุ</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>เปิดช่องบริการ</translation>
    </message>
    <message>
        <source>Print its slip</source>
        <translation>พิมพ์บัตรคิว</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Few numbers are left: %1</source>
        <translation>เหลือหมายเลขน้อย: %1</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Booked</source>
        <translation>นัดหมาย</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>กำลังรอ</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>กำลังเรียก</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>กำลังให้บริการ</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ไม่มาแสดงตัว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>%1 is called.</source>
        <translation>เรียก %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 is called again.</source>
        <translation>เรียก %1 ซ้ำแล้ว</translation>
    </message>
    <message>
        <source>%1 is being served.</source>
        <translation>กำลังให้บริการ %1</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 เสร็จสิ้นแล้ว</translation>
    </message>
    <message>
        <source>%1 is marked as no-show.</source>
        <translation>บันทึกว่า %1 ไม่มาแสดงตัว</translation>
    </message>
    <message>
        <source>%1 waits again.</source>
        <translation>%1 กลับไปรอแล้ว</translation>
    </message>
    <message>
        <source>%1 is parked.</source>
        <translation>พัก %1 ไว้แล้ว</translation>
    </message>
    <message>
        <source>%1 is back at the counter.</source>
        <translation>%1 กลับมาที่ช่องบริการแล้ว</translation>
    </message>
    <message>
        <source>%1 is sent on.</source>
        <translation>ส่งต่อ %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>ยกเลิก %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 is checked in.</source>
        <translation>%1 เช็กอินแล้ว</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 กลับเข้าคิวแล้ว</translation>
    </message>
    <message>
        <source>Taken back: %1 is as it was before.</source>
        <translation>เลิกทำแล้ว: %1 กลับเป็นเหมือนเดิม</translation>
    </message>
    <message>
        <source>The new number is %1.</source>
        <translation>หมายเลขใหม่คือ %1</translation>
    </message>
    <message>
        <source>The counter is open.</source>
        <translation>เปิดช่องบริการแล้ว</translation>
    </message>
    <message>
        <source>The counter is closed.</source>
        <translation>ปิดช่องบริการแล้ว</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>ปิดวันแล้ว</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>ไม่อยู่</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>กลับเวลา %1</translation>
    </message>
    <message>
        <source>The counter is on a break.</source>
        <translation>ช่องนี้กำลังพัก</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>เกิดปี %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>ไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>แก้ไข %1 แล้ว</translation>
    </message>
    <message>
        <source>The note on %1 is written.</source>
        <translation>บันทึกของ %1 เขียนแล้ว</translation>
    </message>
    <message>
        <source>%1, waiting, No.&#xa0;%2</source>
        <comment>service and place in line</comment>
        <translation>%1 รอ ลำดับที่&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, waiting</source>
        <comment>service</comment>
        <translation>%1 รอ</translation>
    </message>
    <message>
        <source>called to %1</source>
        <translation>ถูกเรียกไปที่ %1</translation>
    </message>
    <message>
        <source>at %1 for %2</source>
        <comment>counter and time</comment>
        <translation>อยู่ที่ %1 มา %2</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>parked: %1</source>
        <translation>พักไว้: %1</translation>
    </message>
    <message>
        <source>did not come to %1</source>
        <translation>ไม่มาที่ %1</translation>
    </message>
    <message>
        <source>%1, booked for %2</source>
        <comment>service and time</comment>
        <translation>%1 นัดเวลา %2 น.</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>กลับเมื่อ %1 น.</translation>
    </message>
    <message>
        <source>cancelled at %1</source>
        <translation>ยกเลิกเมื่อ %1 น.</translation>
    </message>
    <message>
        <source>closed with the day</source>
        <translation>ปิดพร้อมสิ้นวัน</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>counter</comment>
        <translation>อยู่ที่ %1</translation>
    </message>
    <message>
        <source>The way of %1 is changed.</source>
        <translation>เปลี่ยนเส้นทางของ %1 แล้ว</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>ห้อง</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1, %2 to look at</source>
        <translation>%1, มี %2 รายการที่ต้องดู</translation>
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
        <translation>ขณะนี้: %1</translation>
    </message>
</context>
<context>
    <name>ReadersDialog</name>
    <message>
        <source>Shows it</source>
        <translation>แสดงอยู่</translation>
    </message>
    <message>
        <source>Has read it</source>
        <translation>อ่านแล้ว</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยัง</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>ใครอ่านแล้ว</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>ยังไม่มีใคร</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>The record</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>สมบูรณ์</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>เสียหาย</translation>
    </message>
    <message>
        <source>Sealed up to event %1 of %2.</source>
        <translation>ผนึกถึงเหตุการณ์ที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>The last proof was stopped before its end.</source>
        <translation>การตรวจพิสูจน์ครั้งล่าสุดถูกหยุดก่อนเสร็จ</translation>
    </message>
    <message>
        <source>Not proven since the start.</source>
        <translation>ยังไม่ได้ตรวจพิสูจน์ตั้งแต่เริ่มโปรแกรม</translation>
    </message>
    <message>
        <source>All of it proven: %1.</source>
        <translation>ตรวจพิสูจน์ทั้งหมดเมื่อ %1</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>หัวบันทึก: %1</translation>
    </message>
    <message>
        <source>Proving the record</source>
        <translation>กำลังตรวจพิสูจน์บันทึก</translation>
    </message>
    <message>
        <source>Prove it now</source>
        <translation>ตรวจพิสูจน์เดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Stop the proof</source>
        <translation>หยุดตรวจพิสูจน์</translation>
    </message>
    <message>
        <source>Copy the head, to keep it elsewhere</source>
        <translation>คัดลอกหัวบันทึกไปเก็บไว้ที่อื่น</translation>
    </message>
    <message>
        <source>Somebody changed the record or the data outside of the program. Show this to whoever looks after the server:</source>
        <translation>มีผู้แก้ไขบันทึกหรือข้อมูลโดยไม่ผ่านโปรแกรม แสดงข้อความนี้ให้ผู้ดูแลเซิร์ฟเวอร์:</translation>
    </message>
    <message>
        <source>Nothing can be saved now. Show this to whoever looks after the server:</source>
        <translation>ขณะนี้บันทึกข้อมูลไม่ได้ แสดงข้อความนี้ให้ผู้ดูแลเซิร์ฟเวอร์:</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>New on the desk</source>
        <translation>รายการใหม่</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>แก้ไข: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>More about it (optional)</source>
        <translation>รายละเอียด (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ความสำคัญ</translation>
    </message>
    <message>
        <source>Whose task it is</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>%1 has changed it meanwhile. Save again, and it is as you have written it.</source>
        <translation>%1 ได้แก้ไขไปแล้วในระหว่างนี้ หากบันทึกอีกครั้ง เนื้อหาจะเป็นตามที่คุณเขียน</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>สภาพปัจจุบัน</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Service desk</source>
        <translation>ศูนย์บริการ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังสอบถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>ไม่มีรายการที่ตรงกับตัวกรอง</translation>
    </message>
    <message>
        <source>Nothing is on the desk</source>
        <translation>ยังไม่มีรายการ</translation>
    </message>
    <message>
        <source>What is broken, asked, proposed or agreed in the house stands here for all staff.</source>
        <translation>สิ่งที่ชำรุด คำถาม ข้อเสนอ และสัญญาของคลินิกอยู่ที่นี่ให้เจ้าหน้าที่ทุกคนเห็น</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Whose task it is</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Tell me of comments</source>
        <translation>แจ้งฉันเมื่อมีความเห็น</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>แก้ไขข้อความ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>เขียนความเห็น</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>ส่ง</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>nobody&apos;s task</source>
        <translation>ยังไม่มีผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>New</source>
        <comment>on the desk just now</comment>
        <translation>ใหม่</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Ticket</source>
        <translation>ใบแจ้งงาน</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>ข้อเสนอ</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>ข้อซักถาม</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>ใบแจ้งงาน</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>ข้อเสนอ</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>ข้อซักถาม</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>ใบแจ้งงานใหม่</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>ข้อเสนอใหม่</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>สัญญาใหม่</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>ข้อซักถามใหม่</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a ticket</comment>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a ticket</comment>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>a ticket</comment>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a record</comment>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a record</comment>
        <translation>ฉบับร่าง</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>a proposal</comment>
        <translation>ยื่นแล้ว</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a proposal</comment>
        <translation>อนุมัติแล้ว</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>a proposal</comment>
        <translation>ไม่อนุมัติ</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a contract</comment>
        <translation>มีผลอยู่</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a contract</comment>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>a contract</comment>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>New</source>
        <comment>an inquiry</comment>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>an inquiry</comment>
        <translation>ตอบแล้ว</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>ด่วน</translation>
    </message>
    <message>
        <source>High</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ต่ำ</translation>
    </message>
    <message>
        <source>“%1” is on the desk.</source>
        <translation>บันทึก “%1” แล้ว</translation>
    </message>
    <message>
        <source>“%1” is now: %2.</source>
        <translation>“%1” ขณะนี้: %2</translation>
    </message>
    <message>
        <source>Your comment is there.</source>
        <translation>บันทึกความเห็นของคุณแล้ว</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>ลบ “%1” แล้ว</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>แก้ไข “%1” แล้ว</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>New on the desk</source>
        <translation>รายการใหม่</translation>
    </message>
    <message>
        <source>Open the chosen one</source>
        <translation>เปิดรายการที่เลือก</translation>
    </message>
    <message>
        <source>Change its words</source>
        <translation>แก้ไขข้อความ</translation>
    </message>
    <message>
        <source>Take it as my task</source>
        <translation>รับเป็นงานของฉัน</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>ประเภทใด</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Search the subjects</source>
        <translation>ค้นหาเรื่อง</translation>
    </message>
    <message>
        <source>Concerns me</source>
        <translation>เกี่ยวกับฉัน</translation>
    </message>
    <message>
        <source>What is over</source>
        <translation>ที่จบแล้ว</translation>
    </message>
</context>
<context>
    <name>RecordsRoom</name>
    <message>
        <source>Nobody yet</source>
        <translation>ยังไม่มี</translation>
    </message>
</context>
<context>
    <name>RemovePrinterDialog</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>ลบ “%1” หรือไม่</translation>
    </message>
    <message>
        <source>Nothing is printed on it any more. The printer itself stays as it is.</source>
        <translation>จะไม่มีการพิมพ์ที่เครื่องนี้อีก ตัวเครื่องพิมพ์ไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Remove the printer</source>
        <translation>ลบเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
</context>
<context>
    <name>RemoveScheduleDialog</name>
    <message>
        <source>Stop making “%1” every day?</source>
        <translation>หยุดสร้าง “%1” ทุกวันหรือไม่</translation>
    </message>
    <message>
        <source>What is in its folder stays there: %1</source>
        <translation>ไฟล์ที่อยู่ในโฟลเดอร์จะยังคงอยู่: %1</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
</context>
<context>
    <name>RemoveScreenDialog</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>ลบ “%1” หรือไม่</translation>
    </message>
    <message>
        <source>Remove the screen</source>
        <translation>ลบจอ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ไม่ลบ</translation>
    </message>
    <message>
        <source>It shows no numbers any more, but a new code. It connects again when that code is approved.</source>
        <translation>จอนี้จะไม่แสดงหมายเลขอีก แต่จะแสดงรหัสใหม่ และเชื่อมต่อได้อีกเมื่อรหัสนั้นได้รับอนุมัติ</translation>
    </message>
</context>
<context>
    <name>RemoveTemplateDialog</name>
    <message>
        <source>Remove “%1”?</source>
        <translation>ลบ “%1” หรือไม่</translation>
    </message>
    <message>
        <source>Nobody can choose it any more. Reports that were made of it stay for their time.</source>
        <translation>จะไม่มีใครเลือกได้อีก รายงานที่สร้างจากแม่แบบนี้ยังอยู่จนครบกำหนด</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>What it tells</source>
        <translation>รายงานเรื่อง</translation>
    </message>
    <message>
        <source>Make a template from this one</source>
        <translation>สร้างแม่แบบจากแม่แบบนี้</translation>
    </message>
    <message>
        <source>Change this template</source>
        <translation>แก้ไขแม่แบบนี้</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>ลบแม่แบบนี้</translation>
    </message>
    <message>
        <source>Of which days</source>
        <translation>ของวันใด</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>As which file</source>
        <translation>รูปแบบไฟล์</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>สร้างรายงาน</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>แถวแรก ๆ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all</source>
        <translation>
            <numerusform>ทั้งหมด %n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this one every day</source>
        <translation>สร้างรายงานนี้ทุกวัน</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Your reports</source>
        <translation>รายงานของคุณ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>You have asked for no report yet</source>
        <translation>คุณยังไม่ได้ขอรายงาน</translation>
    </message>
    <message>
        <source>What you ask for is made beside the clinic&apos;s work, and is here for a week.</source>
        <translation>รายงานที่ขอจะสร้างควบคู่กับงานของคลินิก และอยู่ที่นี่หนึ่งสัปดาห์</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 จาก %2 แถว</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>สร้างอีกครั้ง</translation>
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
        <translation>รอคิว</translation>
    </message>
    <message>
        <source>Being made</source>
        <comment>a report</comment>
        <translation>กำลังสร้าง</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a report</comment>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a report</comment>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Not made</source>
        <comment>a report that failed</comment>
        <translation>สร้างไม่ได้</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>เมื่อวาน</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>เดือนนี้</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>เดือนที่แล้ว</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>เลือกวัน</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>กำลังสร้างรายงาน</translation>
    </message>
    <message>
        <source>The report is cancelled</source>
        <translation>ยกเลิกรายงานแล้ว</translation>
    </message>
    <message>
        <source>The template is there for everybody</source>
        <translation>ทุกคนใช้แม่แบบนี้ได้แล้ว</translation>
    </message>
    <message>
        <source>The template is changed</source>
        <translation>แก้ไขแม่แบบแล้ว</translation>
    </message>
    <message>
        <source>The template is removed</source>
        <translation>ลบแม่แบบแล้ว</translation>
    </message>
    <message>
        <source>It is made every day from today on</source>
        <translation>จะสร้างทุกวันตั้งแต่วันนี้</translation>
    </message>
    <message>
        <source>What is made every day is changed</source>
        <translation>แก้ไขรายงานที่สร้างทุกวันแล้ว</translation>
    </message>
    <message>
        <source>It is no longer made every day</source>
        <translation>ไม่สร้างทุกวันอีกต่อไป</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Make the report</source>
        <translation>สร้างรายงาน</translation>
    </message>
    <message>
        <source>Open the chosen one</source>
        <translation>เปิดรายการที่เลือก</translation>
    </message>
    <message>
        <source>Save the chosen one</source>
        <translation>บันทึกรายการที่เลือก</translation>
    </message>
    <message>
        <source>Cancel the chosen one</source>
        <translation>ยกเลิกรายการที่เลือก</translation>
    </message>
    <message>
        <source>It is opened</source>
        <translation>เปิดแล้ว</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>พร้อมแล้ว: %1</translation>
    </message>
    <message>
        <source>A new report</source>
        <translation>รายงานใหม่</translation>
    </message>
    <message>
        <source>Your reports</source>
        <translation>รายงานของคุณ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>สิ่งที่แสดง</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ทุกวัน</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>New request</source>
        <translation>คำขอใหม่</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>ส่งคำขอ</translation>
    </message>
    <message>
        <source>Patient&apos;s id</source>
        <translation>รหัสผู้ป่วย</translation>
    </message>
    <message>
        <source>At least 3 characters</source>
        <translation>อย่างน้อย 3 ตัวอักษร</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>ชื่อ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Notes (optional)</source>
        <translation>หมายเหตุ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>What to look at, what to take care of</source>
        <translation>ต้องการดูอะไร ต้องระวังอะไร</translation>
    </message>
    <message>
        <source>Send %1 to a scan</source>
        <translation>ส่ง %1 ไปตรวจภาพ</translation>
    </message>
    <message>
        <source>Only letters (A to Z), digits and - _ . :</source>
        <translation>ใช้ได้เฉพาะตัวอักษร A ถึง Z ตัวเลข และ - _ . :</translation>
    </message>
    <message>
        <source>Scan (1 – %1)</source>
        <translation>การตรวจ (1 – %1)</translation>
    </message>
</context>
<context>
    <name>RequeueDialog</name>
    <message>
        <source>Put %1 back in the queue</source>
        <translation>ส่ง %1 กลับเข้าคิว</translation>
    </message>
    <message>
        <source>It keeps its number. It is not called again for a few minutes.</source>
        <translation>ใช้หมายเลขเดิม และจะยังไม่ถูกเรียกอีกภายในไม่กี่นาที</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>ส่งกลับเข้าคิว</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>At the front</source>
        <translation>หน้าสุด</translation>
    </message>
    <message>
        <source>After some others</source>
        <translation>หลังคิวอื่นบางคิว</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>ท้ายสุด</translation>
    </message>
    <message>
        <source>After how many others</source>
        <translation>หลังกี่คิว</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Resume %1</source>
        <translation>ดำเนินการ %1 ต่อ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>เรียก</translation>
    </message>
    <message>
        <source>To which counter</source>
        <translation>ไปช่องใด</translation>
    </message>
    <message>
        <source>No counter that serves this is open and free now.</source>
        <translation>ขณะนี้ไม่มีช่องที่ให้บริการนี้เปิดและว่าง</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>%1, by %2</source>
        <comment>what is made, and who makes it</comment>
        <translation>%1 โดย %2</translation>
    </message>
    <message>
        <source>No room was named</source>
        <translation>ไม่ได้ระบุห้อง</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>time beyond the estimate</comment>
        <translation>เกิน %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Free since %1</source>
        <translation>ว่างตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Nobody waits for this room.</source>
        <translation>ไม่มีผู้รอห้องนี้</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>ถัดไป: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>of about %1</source>
        <translation>จากประมาณ %1</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Screens</source>
        <translation>จอ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>คิว</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>การตรวจภาพ</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>บันทึกเหตุการณ์</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>เริ่มใช้งานครั้งแรก</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>การนัดหมาย</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>ประกาศ</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>ห้องยา</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>ศูนย์บริการ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>แม่แบบ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>%1 is still at your counter.</source>
        <translation>%1 ยังอยู่ที่ช่องบริการของคุณ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>การปรึกษา</translation>
    </message>
    <message>
        <source>My patients</source>
        <translation>ผู้ป่วยของฉัน</translation>
    </message>
</context>
<context>
    <name>RoomsColumn</name>
    <message>
        <source>In the rooms</source>
        <translation>ในห้องตรวจ</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>ใช้อยู่ %1 จาก %2</translation>
    </message>
    <message>
        <source>No scan is late</source>
        <translation>ไม่มีรายการที่เกินเวลา</translation>
    </message>
    <message>
        <source>No room for this type</source>
        <translation>ไม่มีห้องสำหรับประเภทนี้</translation>
    </message>
    <message>
        <source>There are no rooms</source>
        <translation>ยังไม่มีห้อง</translation>
    </message>
    <message>
        <source>An administrator names the rooms in the settings.</source>
        <translation>ผู้ดูแลระบบกำหนดห้องในการตั้งค่า</translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>Where %1 goes next</source>
        <translation>%1 ไปที่ใดต่อ</translation>
    </message>
    <message>
        <source>When this stop is finished the visit waits at the next by itself, with the same number.</source>
        <translation>เมื่อเสร็จที่จุดนี้ จะไปรอที่จุดถัดไปเองด้วยหมายเลขเดิม</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>The usual way: %1</source>
        <translation>เส้นทางปกติ: %1</translation>
    </message>
</context>
<context>
    <name>RouteEditor</name>
    <message>
        <source>The way from here</source>
        <translation>เส้นทางจากที่นี่</translation>
    </message>
    <message>
        <source>Nothing comes afterwards.</source>
        <translation>ไม่มีขั้นตอนต่อจากนี้</translation>
    </message>
    <message>
        <source>Then to %1</source>
        <translation>จากนั้นไปที่ %1</translation>
    </message>
</context>
<context>
    <name>RouteStop</name>
    <message>
        <source>Earlier</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>เอา %1 ออก</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>The first rows</source>
        <translation>แถวแรก ๆ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>ไม่มีข้อมูลในช่วงเวลานี้</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save as a table</source>
        <translation>บันทึกเป็นตาราง</translation>
    </message>
    <message>
        <source>Everything that this search finds, however far back, as a CSV file for a spreadsheet. Times are the clinic&apos;s.</source>
        <translation>ผลการค้นหาทั้งหมดย้อนหลังเท่าที่มี เป็นไฟล์ CSV สำหรับตารางคำนวณ เวลาตามคลินิก</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>แทนที่</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>มีไฟล์ชื่อนี้อยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written</source>
        <translation>
            <numerusform>เขียนแล้ว %n เหตุการณ์</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveReportDialog</name>
    <message>
        <source>Save the report</source>
        <translation>บันทึกรายงาน</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>เขียนทับ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>มีไฟล์ชื่อนี้อยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Asked for by %1</source>
        <translation>ขอโดย %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>เมื่อสักครู่</translation>
    </message>
</context>
<context>
    <name>ScanDetails</name>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>เกินเวลา</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ห้อง</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>ขอเมื่อ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>เริ่มเมื่อ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผลตรวจ</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when and by whom</comment>
        <translation>%1 โดย %2</translation>
    </message>
    <message>
        <source>Cancel the scan…</source>
        <translation>ยกเลิกการตรวจ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>การมารับบริการ</translation>
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
        <translation>เอกซเรย์</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>อัลตราซาวด์</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>เร่งด่วน</translation>
    </message>
    <message>
        <source>High</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ต่ำ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>กำลังรอ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>กำลังตรวจ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>กำลังเรียก</translation>
    </message>
    <message>
        <source>Called %1 ago</source>
        <translation>เรียกเมื่อ %1 ก่อน</translation>
    </message>
    <message>
        <source>%1 waits for: %2.</source>
        <translation>%1 รอตรวจ: %2</translation>
    </message>
    <message>
        <source>%1 has begun in %2.</source>
        <translation>%1 เริ่มตรวจที่ %2 แล้ว</translation>
    </message>
    <message>
        <source>%1 is complete: %2.</source>
        <translation>%1 ตรวจเสร็จแล้ว: %2</translation>
    </message>
    <message>
        <source>%1 is cancelled: %2.</source>
        <translation>%1 ยกเลิกแล้ว: %2</translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>การตรวจภาพ</translation>
    </message>
    <message>
        <source>Show one type, or all</source>
        <translation>แสดงประเภทเดียวหรือทั้งหมด</translation>
    </message>
    <message>
        <source>Call the chosen patient</source>
        <translation>เรียกผู้ป่วยที่เลือก</translation>
    </message>
    <message>
        <source>Start the chosen scan</source>
        <translation>เริ่มการตรวจที่เลือก</translation>
    </message>
    <message>
        <source>Complete what is made in the chosen room</source>
        <translation>จบการตรวจในห้องที่เลือก</translation>
    </message>
    <message>
        <source>Cancel the chosen scan</source>
        <translation>ยกเลิกการตรวจที่เลือก</translation>
    </message>
    <message>
        <source>Everything about the chosen scan</source>
        <translation>รายละเอียดของการตรวจที่เลือก</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>คำขอใหม่</translation>
    </message>
    <message>
        <source>Which type</source>
        <translation>ประเภทใด</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>เกินเวลา</translation>
    </message>
    <message>
        <source>In the rooms</source>
        <translation>ในห้องตรวจ</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>เสร็จวันนี้</translation>
    </message>
    <message>
        <source>What is shown beside those who wait</source>
        <translation>สิ่งที่แสดงข้างรายการรอ</translation>
    </message>
    <message>
        <source>%1 is called to %2.</source>
        <translation>เรียก %1 ไปที่ %2 แล้ว</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Make “%1” every day</source>
        <translation>สร้าง “%1” ทุกวัน</translation>
    </message>
    <message>
        <source>Change what is made every day: “%1”</source>
        <translation>แก้ไขรายงานที่สร้างทุกวัน: “%1”</translation>
    </message>
    <message>
        <source>When a day is over it is made of that day and put into the folder. Days on which the server was off are made up for.</source>
        <translation>เมื่อสิ้นวัน รายงานของวันนั้นจะถูกสร้างและเก็บลงโฟลเดอร์ วันที่เซิร์ฟเวอร์ปิดอยู่จะสร้างย้อนหลังให้</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s computer</source>
        <translation>โฟลเดอร์ในคอมพิวเตอร์ของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>As which files</source>
        <translation>เป็นไฟล์แบบใด</translation>
    </message>
    <message>
        <source>Tell only of what is chosen: %1</source>
        <translation>เฉพาะที่เลือกไว้: %1</translation>
    </message>
    <message>
        <source>It may be in: %1</source>
        <translation>เก็บไว้ได้ใน: %1</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Every day</source>
        <translation>ทุกวัน</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Nothing is made every day</source>
        <translation>ยังไม่มีรายงานที่สร้างทุกวัน</translation>
    </message>
    <message>
        <source>Choose what a report tells, and the clock beside it: it is made when a day is over, and put into a folder.</source>
        <translation>เลือกสิ่งที่รายงานบอก แล้วกดรูปนาฬิกาข้าง ๆ รายงานจะถูกสร้างเมื่อสิ้นวันและเก็บลงโฟลเดอร์</translation>
    </message>
</context>
<context>
    <name>ScheduleRow</name>
    <message>
        <source>In the folder up to %1</source>
        <comment>a day</comment>
        <translation>อยู่ในโฟลเดอร์ถึง %1</translation>
    </message>
    <message>
        <source>The first one when today is over</source>
        <translation>รายงานแรกเมื่อสิ้นวันนี้</translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>a daily report</comment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ทุกวัน</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>หยุด</translation>
    </message>
</context>
<context>
    <name>ScreenDialog</name>
    <message>
        <source>Change “%1”</source>
        <translation>แก้ไข “%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>As it was started</source>
        <translation>ตามที่ตั้งไว้ตอนเริ่มทำงาน</translation>
    </message>
    <message>
        <source>Whose numbers it shows</source>
        <translation>แสดงคิวของบริการใด</translation>
    </message>
    <message>
        <source>None is chosen: it shows all, or those that it was started with.</source>
        <translation>ไม่ได้เลือกบริการใด: แสดงทั้งหมด หรือตามที่กำหนดไว้ตอนเริ่มทำงาน</translation>
    </message>
    <message>
        <source>Only those that are chosen.</source>
        <translation>เฉพาะที่เลือกไว้</translation>
    </message>
    <message>
        <source>Languages beside it</source>
        <translation>ภาษาอื่นที่แสดงด้วย</translation>
    </message>
    <message>
        <source>How several languages are shown</source>
        <translation>วิธีแสดงหลายภาษา</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>แสดงพร้อมกันทั้งหมด</translation>
    </message>
    <message>
        <source>One after the other, every ten seconds</source>
        <translation>สลับกันทุกสิบวินาที</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>By the number of services</source>
        <translation>ตามจำนวนบริการ</translation>
    </message>
    <message>
        <source>One service: the call is large</source>
        <translation>บริการเดียว: หมายเลขที่เรียกมีขนาดใหญ่</translation>
    </message>
    <message>
        <source>Several services: calls and how many wait</source>
        <translation>หลายบริการ: หมายเลขที่เรียกและจำนวนผู้รอ</translation>
    </message>
    <message>
        <source>Many services: a list of all</source>
        <translation>บริการจำนวนมาก: รายการทั้งหมด</translation>
    </message>
    <message>
        <source>Line at the foot</source>
        <translation>ข้อความท้ายจอ</translation>
    </message>
    <message>
        <source>None: the foot stays empty</source>
        <translation>ไม่มี: ท้ายจอว่าง</translation>
    </message>
</context>
<context>
    <name>ScreenLines</name>
    <message>
        <source>They are here</source>
        <translation>จอที่มีแล้ว</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>เชื่อมต่อแล้ว</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>ไม่ได้เชื่อมต่อ</translation>
    </message>
</context>
<context>
    <name>ScreenRow</name>
    <message>
        <source>Connected since %1</source>
        <translation>เชื่อมต่อตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Off since %1</source>
        <translation>ดับตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>ลบ %1</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>ปิดเสียง</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>แก้ไข %1</translation>
    </message>
    <message>
        <source>Last asked at %1</source>
        <translation>ถามครั้งล่าสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>Has not asked yet</source>
        <translation>ยังไม่เคยถาม</translation>
    </message>
    <message>
        <source>quiet now</source>
        <translation>ช่วงเงียบ</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>พูดอยู่</translation>
    </message>
    <message>
        <source>Nobody sees it: its window is hidden, or the screen is off</source>
        <translation>ไม่มีใครเห็น: หน้าต่างถูกซ่อน หรือจอปิดอยู่</translation>
    </message>
    <message>
        <source>Sound of %1</source>
        <translation>เสียงของ %1</translation>
    </message>
    <message>
        <source>may go dark by itself</source>
        <translation>อาจดับเองได้</translation>
    </message>
</context>
<context>
    <name>ScreensPage</name>
    <message>
        <source>Displays and kiosks</source>
        <translation>จอแสดงผลและตู้กดคิว</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังขอข้อมูลจากเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>No screen is connected yet</source>
        <translation>ยังไม่มีจอที่เชื่อมต่อ</translation>
    </message>
    <message>
        <source>A new one shows a code. Type the code beside this list.</source>
        <translation>จอใหม่จะแสดงรหัส พิมพ์รหัสนั้นในช่องข้างรายการนี้</translation>
    </message>
    <message>
        <source>What the chosen screen is called and shows</source>
        <translation>ชื่อของจอที่เลือกและสิ่งที่จอแสดง</translation>
    </message>
    <message>
        <source>Remove the chosen screen, or send away what shows a code</source>
        <translation>ลบจอที่เลือก หรือปฏิเสธจอที่แสดงรหัส</translation>
    </message>
    <message>
        <source>How calls are heard at the chosen display</source>
        <translation>การได้ยินการเรียกที่จอที่เลือก</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Found</source>
        <translation>ผลการค้นหา</translation>
    </message>
    <message>
        <source>Patients today, wherever they are: %1 of %2</source>
        <translation>ผู้ป่วยวันนี้ ไม่ว่าอยู่ที่ใด: %1 จาก %2</translation>
    </message>
    <message>
        <source>Patients today, wherever they are</source>
        <translation>ผู้ป่วยวันนี้ ไม่ว่าอยู่ที่ใด</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>ไม่มีการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>ไม่พบสิ่งที่ค้นหา</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>Nobody who came today has such a number, name or id.</source>
        <translation>วันนี้ไม่มีผู้ใดที่มีหมายเลข ชื่อ หรือเลขประจำตัวนี้</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>open</source>
        <translation>เปิด</translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message>
        <source>Looked back to %1</source>
        <translation>ค้นย้อนหลังถึง %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n เหตุการณ์</numerusform>
        </translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>ค้นย้อนหลังต่อ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
</context>
<context>
    <name>SendToPharmacy</name>
    <message>
        <source>Write a prescription for the patient at the counter</source>
        <translation>เขียนใบสั่งยาให้ผู้ป่วยที่ช่อง</translation>
    </message>
    <message>
        <source>Write a prescription for %1</source>
        <translation>เขียนใบสั่งยาให้ %1</translation>
    </message>
    <message>
        <source>Prescription…</source>
        <translation>ใบสั่งยา…</translation>
    </message>
</context>
<context>
    <name>SendToScan</name>
    <message>
        <source>Send %1 to a scan</source>
        <translation>ส่ง %1 ไปตรวจภาพ</translation>
    </message>
    <message>
        <source>Send the patient at the counter to a scan</source>
        <translation>ส่งผู้ป่วยที่ช่องบริการไปตรวจภาพ</translation>
    </message>
    <message>
        <source>Scan…</source>
        <translation>สแกน…</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Sent</source>
        <translation>ที่ส่งแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n on the screens now</source>
        <translation>
            <numerusform>กำลังแสดง %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>ยังไม่ได้ส่งอะไร</translation>
    </message>
    <message>
        <source>What you send stands here, with who has read it.</source>
        <translation>สิ่งที่ส่งจะอยู่ที่นี่ พร้อมผู้ที่อ่านแล้ว</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>แสดงรายการเก่ากว่า</translation>
    </message>
</context>
<context>
    <name>SentRow</name>
    <message>
        <source>Read by %1</source>
        <translation>อ่านแล้ว %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอน</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>ServedAt</name>
    <message>
        <source>Nowhere yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>%1 is served at: %2</source>
        <translation>%1 ให้บริการที่: %2</translation>
    </message>
    <message>
        <source>Add a counter…</source>
        <translation>เพิ่มช่อง…</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Where a screen finds this server</source>
        <translation>ที่อยู่ของเซิร์ฟเวอร์นี้สำหรับจอ</translation>
    </message>
    <message>
        <source>This computer is in no network now, so only it can use Loket.</source>
        <translation>ขณะนี้คอมพิวเตอร์นี้ไม่ได้อยู่ในเครือข่าย จึงมีเพียงเครื่องนี้ที่ใช้ Loket ได้</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>คิวอาร์โค้ดของ %1</translation>
    </message>
    <message>
        <source>A display, in its browser:</source>
        <translation>จอแสดงผล ในเบราว์เซอร์:</translation>
    </message>
    <message>
        <source>A display or a second PC with Loket:</source>
        <translation>จอแสดงผลหรือพีซีเครื่องที่สองที่มี Loket:</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>บริการใหม่</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>แก้ไข “%1”</translation>
    </message>
    <message>
        <source>Add the service</source>
        <translation>เพิ่มบริการ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>อักษร</translation>
    </message>
    <message>
        <source>A to Z and digits, at most 8</source>
        <translation>A ถึง Z และตัวเลข ไม่เกิน 8 ตัว</translation>
    </message>
    <message>
        <source>Minutes a patient</source>
        <translation>นาทีต่อผู้ป่วย</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>หมายเลขแรก</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>หมายเลขสุดท้าย</translation>
    </message>
    <message>
        <source>Below the first</source>
        <translation>น้อยกว่าหมายเลขแรก</translation>
    </message>
    <message>
        <source>Where people usually go from here</source>
        <translation>ปกติคนไปที่ใดต่อจากที่นี่</translation>
    </message>
    <message>
        <source>Kiosks ask who is elderly, pregnant or disabled, and let them go first</source>
        <translation>ตู้กดคิวถามว่าใครเป็นผู้สูงอายุ ตั้งครรภ์ หรือพิการ และให้คนเหล่านั้นก่อน</translation>
    </message>
</context>
<context>
    <name>ServiceEditRow</name>
    <message>
        <source>Letter of %1</source>
        <translation>ตัวอักษรของ %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>ชื่อของ %1</translation>
    </message>
    <message>
        <source>%1 in the other language</source>
        <translation>%1 ในอีกภาษา</translation>
    </message>
    <message>
        <source>Minutes a patient of %1</source>
        <translation>นาทีต่อผู้ป่วยของ %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>ลบ %1</translation>
    </message>
    <message>
        <source>A letter is A to Z and digits, at most 8.</source>
        <translation>ใช้ A ถึง Z และตัวเลข ไม่เกิน 8 ตัว</translation>
    </message>
</context>
<context>
    <name>ServiceHeadings</name>
    <message>
        <source>Letter</source>
        <translation>อักษร</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>Served at</source>
        <translation>ให้บริการที่</translation>
    </message>
</context>
<context>
    <name>ServicePicks</name>
    <message>
        <source>Services concerned</source>
        <translation>บริการที่เกี่ยวข้อง</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>%1-%2 to %3</source>
        <translation>%1-%2 ถึง %3</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>นำ %1 ออก</translation>
    </message>
</context>
<context>
    <name>ServiceTableRow</name>
    <message>
        <source>no counter open</source>
        <translation>ไม่มีช่องเปิด</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>รอ %n คน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>no counter open</source>
        <translation>ไม่มีช่องเปิด</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>รอ %n คิว</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังขอข้อมูลจากเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>ยังไม่มีบริการ</translation>
    </message>
</context>
<context>
    <name>ServicesStep</name>
    <message>
        <source>Services</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>เพิ่มบริการ</translation>
    </message>
    <message>
        <source>Everything can be changed later, in “Setting up”.</source>
        <translation>แก้ไขทุกอย่างได้ภายหลังใน “ตั้งค่า”</translation>
    </message>
</context>
<context>
    <name>ServicesTable</name>
    <message>
        <source>Services</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>นานสุด</translation>
    </message>
    <message>
        <source>Who comes now</source>
        <translation>ผู้มาใหม่</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>%1, signed in since %2</source>
        <translation>%1 เข้าสู่ระบบตั้งแต่ %2</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>ใช้ล่าสุด %1</translation>
    </message>
    <message>
        <source>End the sign-in at %1</source>
        <translation>สิ้นสุดการเข้าสู่ระบบที่ %1</translation>
    </message>
    <message>
        <source>Loket&apos;s console</source>
        <translation>คอนโซล Loket</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>โปรแกรมที่ไม่รู้จัก</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Where you are signed in</source>
        <translation>ที่ที่คุณเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>สิ้นสุดรายการอื่นทั้งหมด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>End what is not yours, and change your password then.</source>
        <translation>สิ้นสุดรายการที่ไม่ใช่ของคุณ แล้วเปลี่ยนรหัสผ่านของคุณ</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Welcome to Loket</source>
        <translation>ยินดีต้อนรับสู่ Loket</translation>
    </message>
    <message>
        <source>Nobody can sign in yet. Make the first account: it is the administrator&apos;s, who can do everything.</source>
        <translation>ยังไม่มีใครเข้าสู่ระบบได้ สร้างบัญชีแรก ซึ่งเป็นของผู้ดูแลระบบที่ทำได้ทุกอย่าง</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>สร้างบัญชี</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>บัญชีของคุณ</translation>
    </message>
    <message>
        <source>Who looks after Loket</source>
        <translation>ผู้ดูแล Loket</translation>
    </message>
    <message>
        <source>Who looks after Loket here?</source>
        <translation>ใครดูแล Loket ที่นี่</translation>
    </message>
    <message>
        <source>Which language shall we speak? Everybody can choose another one later.</source>
        <translation>ใช้ภาษาใด ทุกคนเลือกภาษาอื่นได้ภายหลัง</translation>
    </message>
    <message>
        <source>Next: your account</source>
        <translation>ถัดไป: บัญชีของคุณ</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>It is changed in the file loket.toml of the server alone: with a wrong value Loket might not start any more.</source>
        <translation>แก้ได้เฉพาะในไฟล์ loket.toml ของเซิร์ฟเวอร์ หากค่าผิด Loket อาจเริ่มทำงานไม่ได้อีก</translation>
    </message>
    <message>
        <source>It is set by %1 where Loket is started, and is changed there.</source>
        <translation>กำหนดโดย %1 ตอนเริ่ม Loket และต้องแก้ที่นั่น</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>ค่าเริ่มต้น: %1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>ใช้ค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>A change counts from the next start of Loket on.</source>
        <translation>การเปลี่ยนแปลงมีผลเมื่อเริ่ม Loket ใหม่</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>It must be %1 to %2.</source>
        <translation>ต้องเป็น %1 ถึง %2</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>มิลลิวินาที</translation>
    </message>
    <message>
        <source>There is no service “%1”. There are: %2.</source>
        <translation>ไม่มีบริการ “%1” ที่มีคือ %2</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by %1</source>
        <translation>กำหนดโดย %1</translation>
    </message>
    <message>
        <source>Until the next start: %1</source>
        <translation>จนกว่าจะเริ่มใหม่: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>ค่าเริ่มต้น: %1</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>มีผลเมื่อเริ่มใหม่</translation>
    </message>
    <message>
        <source>Is changed in loket.toml alone</source>
        <translation>เปลี่ยนได้ใน loket.toml เท่านั้น</translation>
    </message>
    <message>
        <source>“%1”, which is not there</source>
        <translation>“%1” ซึ่งไม่มีอยู่</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Port of the server</source>
        <translation>พอร์ตของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Address that it listens on</source>
        <translation>ที่อยู่ที่เปิดรับ</translation>
    </message>
    <message>
        <source>What holds the port open</source>
        <translation>ตัวเปิดพอร์ต</translation>
    </message>
    <message>
        <source>Certificate for https (PEM file)</source>
        <translation>ใบรับรองสำหรับ https (ไฟล์ PEM)</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM file)</source>
        <translation>กุญแจของใบรับรอง (ไฟล์ PEM)</translation>
    </message>
    <message>
        <source>Web pages that may use the server</source>
        <translation>หน้าเว็บที่ใช้เซิร์ฟเวอร์ได้</translation>
    </message>
    <message>
        <source>Other names of the server</source>
        <translation>ชื่ออื่นของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Proxies that are believed</source>
        <translation>พร็อกซีที่เชื่อถือ</translation>
    </message>
    <message>
        <source>Sign in again after</source>
        <translation>เข้าสู่ระบบใหม่หลัง</translation>
    </message>
    <message>
        <source>Sign in again when nothing was done for</source>
        <translation>เข้าสู่ระบบใหม่เมื่อไม่มีการใช้งานนาน</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>ข้อความใหญ่ที่สุด</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>การเชื่อมต่อต่อหนึ่งที่อยู่</translation>
    </message>
    <message>
        <source>Connections of one account</source>
        <translation>การเชื่อมต่อต่อหนึ่งบัญชี</translation>
    </message>
    <message>
        <source>Connections of one screen</source>
        <translation>การเชื่อมต่อต่อหนึ่งจอ</translation>
    </message>
    <message>
        <source>Connections of one ticket</source>
        <translation>การเชื่อมต่อต่อหนึ่งบัตรคิว</translation>
    </message>
    <message>
        <source>Messages of one connection</source>
        <translation>ข้อความต่อหนึ่งการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Old answers are forgotten every</source>
        <translation>ลบคำตอบเก่าทุก</translation>
    </message>
    <message>
        <source>An idle connection is closed after</source>
        <translation>ปิดการเชื่อมต่อที่ว่างหลัง</translation>
    </message>
    <message>
        <source>A connection is asked for life every</source>
        <translation>ตรวจการเชื่อมต่อทุก</translation>
    </message>
    <message>
        <source>A lost Socket.IO client may come back within</source>
        <translation>ไคลเอนต์ Socket.IO ที่หลุดกลับมาได้ภายใน</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>เขตเวลา</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>วันเริ่มเวลา</translation>
    </message>
    <message>
        <source>Waiting raises the priority after</source>
        <translation>เลื่อนลำดับความสำคัญหลังรอ</translation>
    </message>
    <message>
        <source>Put back: not called again for</source>
        <translation>คืนคิว: ไม่เรียกซ้ำนาน</translation>
    </message>
    <message>
        <source>No-show is offered after</source>
        <translation>เสนอไม่มาตามเรียกหลัง</translation>
    </message>
    <message>
        <source>Bookings check in at the earliest</source>
        <translation>นัดหมายลงทะเบียนได้ก่อน</translation>
    </message>
    <message>
        <source>Bookings count as late after</source>
        <translation>นัดหมายถือว่าสายหลัง</translation>
    </message>
    <message>
        <source>After a no-show one may come back for</source>
        <translation>ไม่มาแล้วกลับเข้าคิวได้ภายใน</translation>
    </message>
    <message>
        <source>An action can be undone for</source>
        <translation>ย้อนการกระทำได้ภายใน</translation>
    </message>
    <message>
        <source>Priorities that a kiosk may give</source>
        <translation>ลำดับความสำคัญที่ตู้คิวให้ได้</translation>
    </message>
    <message>
        <source>What a kiosk may say of a patient</source>
        <translation>ข้อมูลผู้ป่วยที่ตู้คิวระบุได้</translation>
    </message>
    <message>
        <source>Numbers of one kiosk</source>
        <translation>หมายเลขต่อหนึ่งตู้คิว</translation>
    </message>
    <message>
        <source>Numbers that are kept for staff</source>
        <translation>หมายเลขที่เก็บไว้ให้เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Scans that may wait</source>
        <translation>การสแกนที่รอได้</translation>
    </message>
    <message>
        <source>A scan is late beyond its time by</source>
        <translation>สแกนถือว่าช้าเมื่อเกินเวลา</translation>
    </message>
    <message>
        <source>Scans start by themselves in a free room</source>
        <translation>เริ่มสแกนเองเมื่อห้องว่าง</translation>
    </message>
    <message>
        <source>Rooms and their type of scan</source>
        <translation>ห้องและชนิดการสแกน</translation>
    </message>
    <message>
        <source>Service where patients wait for a scan</source>
        <translation>บริการที่ผู้ป่วยรอสแกน</translation>
    </message>
    <message>
        <source>Broadcasts that are current or planned</source>
        <translation>ประกาศที่กำลังแสดงหรือวางแผนไว้</translation>
    </message>
    <message>
        <source>Broadcasts of one person</source>
        <translation>ประกาศต่อหนึ่งคน</translation>
    </message>
    <message>
        <source>Least serious line in the log</source>
        <translation>ระดับต่ำสุดในบันทึก</translation>
    </message>
    <message>
        <source>Folder with the data</source>
        <translation>โฟลเดอร์ข้อมูล</translation>
    </message>
    <message>
        <source>0 takes a free one.</source>
        <translation>0 ใช้พอร์ตที่ว่าง</translation>
    </message>
    <message>
        <source>Empty: every address of this computer.</source>
        <translation>ว่าง: ทุกที่อยู่ของเครื่องนี้</translation>
    </message>
    <message>
        <source>direct: the server&apos;s own sockets; qt: those of Qt.</source>
        <translation>direct: ซ็อกเก็ตของเซิร์ฟเวอร์เอง; qt: ของ Qt</translation>
    </message>
    <message>
        <source>Windows, tabs and phones together.</source>
        <translation>รวมหน้าต่าง แท็บ และโทรศัพท์</translation>
    </message>
    <message>
        <source>From staff; others may send less.</source>
        <translation>จากเจ้าหน้าที่ ผู้อื่นส่งได้น้อยกว่า</translation>
    </message>
    <message>
        <source>0: not at all.</source>
        <translation>0: ไม่ได้เลย</translation>
    </message>
    <message>
        <source>Together with its key: then screens come by https alone.</source>
        <translation>พร้อมกุญแจ: จอจะเชื่อมต่อผ่าน https เท่านั้น</translation>
    </message>
    <message>
        <source>With commas between them, such as https://intranet.clinic.example.</source>
        <translation>คั่นด้วยจุลภาค เช่น https://intranet.clinic.example</translation>
    </message>
    <message>
        <source>Names by which browsers reach it, beside those of its computer; with commas between them.</source>
        <translation>ชื่อที่เบราว์เซอร์ใช้ นอกจากชื่อเครื่อง คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Addresses or nets of proxies, with commas between them.</source>
        <translation>ที่อยู่หรือเครือข่ายของพร็อกซี คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>0: no matter how long.</source>
        <translation>0: ไม่จำกัด</translation>
    </message>
    <message>
        <source>A name such as Asia/Jakarta; empty: that of this computer.</source>
        <translation>ชื่อเช่น Asia/Bangkok; ว่าง: ตามเครื่องนี้</translation>
    </message>
    <message>
        <source>A time such as 00:00. Numbers begin anew then.</source>
        <translation>เวลาเช่น 00:00 หมายเลขเริ่มใหม่ตอนนั้น</translation>
    </message>
    <message>
        <source>By one level each time; 0: never.</source>
        <translation>ครั้งละหนึ่งระดับ; 0: ไม่เลย</translation>
    </message>
    <message>
        <source>Of each series; no kiosk gives them out.</source>
        <translation>ของแต่ละชุด ตู้คิวไม่แจกหมายเลขเหล่านี้</translation>
    </message>
    <message>
        <source>Such as CT 1:CT, CT 2:CT, MRI 1:MRI.</source>
        <translation>เช่น CT 1:CT, CT 2:CT, MRI 1:MRI</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ชม.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>ไบต์</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>ต่อวินาที</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>มิลลิวินาที</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>ครั้ง</translation>
    </message>
    <message>
        <source>s</source>
        <translation>วินาที</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>ต่อนาที</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>That of the computer</source>
        <translation>ตามเครื่อง</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 มิลลิวินาที</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 วินาที</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>เร่งด่วน</translation>
    </message>
    <message>
        <source>High</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ต่ำ</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>รหัสผู้ป่วย</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>ชื่อผู้ป่วย</translation>
    </message>
    <message>
        <source>Time of an appointment</source>
        <translation>เวลานัดหมาย</translation>
    </message>
    <message>
        <source>Services afterwards</source>
        <translation>บริการถัดไป</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>สำหรับนักพัฒนา</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>ข้อมูลทั่วไป</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>What is serious</source>
        <translation>เฉพาะเรื่องร้ายแรง</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>คิว</translation>
    </message>
    <message>
        <source>Radiology</source>
        <translation>รังสีวิทยา</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>ประกาศ</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>การเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Server and network</source>
        <translation>เซิร์ฟเวอร์และเครือข่าย</translation>
    </message>
    <message>
        <source>Pharmacies</source>
        <translation>ห้องยา</translation>
    </message>
    <message>
        <source>Prescriptions that may be open</source>
        <translation>ใบสั่งยาที่ค้างได้</translation>
    </message>
    <message>
        <source>Id, service of the queue and name, such as F:F:Pharmacy, night:N:Night pharmacy.</source>
        <translation>รหัส บริการในคิว และชื่อ เช่น F:F:ห้องยา, night:N:ห้องยากลางคืน</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>ห้องยา</translation>
    </message>
    <message>
        <source>Notifications that are kept for one person</source>
        <translation>การแจ้งเตือนที่เก็บไว้ต่อหนึ่งคน</translation>
    </message>
    <message>
        <source>Notifications are shown for</source>
        <translation>แสดงการแจ้งเตือนเป็นเวลา</translation>
    </message>
    <message>
        <source>Administrators are told of a display that is down for</source>
        <translation>แจ้งผู้ดูแลเมื่อจอขัดข้องนาน</translation>
    </message>
    <message>
        <source>days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>การแจ้งเตือน</translation>
    </message>
    <message>
        <source>Below every printed slip</source>
        <translation>ใต้บัตรคิวทุกใบที่พิมพ์</translation>
    </message>
    <message>
        <source>Language of slips and labels</source>
        <translation>ภาษาของบัตรคิวและฉลาก</translation>
    </message>
    <message>
        <source>Where patients&apos; phones reach the server</source>
        <translation>ที่อยู่ที่โทรศัพท์ผู้ป่วยเข้าถึงเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Of labels, and where a visit says none.</source>
        <translation>ของฉลาก และเมื่อการเข้ารับบริการไม่ได้ระบุไว้</translation>
    </message>
    <message>
        <source>In the code on slips, such as http://antrean.klinik.lan:3000; empty: the first address in the network.</source>
        <translation>ในรหัสบนบัตรคิว เช่น http://antrean.klinik.lan:3000 เว้นว่าง: ที่อยู่แรกในเครือข่าย</translation>
    </message>
    <message>
        <source>Services by video</source>
        <translation>บริการทางวิดีโอ</translation>
    </message>
    <message>
        <source>Relay for video</source>
        <translation>รีเลย์สำหรับวิดีโอ</translation>
    </message>
    <message>
        <source>Ids of the services whose patients are seen by video.</source>
        <translation>รหัสบริการที่พบผู้ป่วยทางวิดีโอ</translation>
    </message>
    <message>
        <source>Where two cannot reach each other, such as turn:turn.clinic.example:3478; its secret is in loket.toml alone.</source>
        <translation>เมื่อสองฝ่ายติดต่อกันโดยตรงไม่ได้ เช่น turn:turn.clinic.example:3478 ส่วนรหัสลับอยู่ใน loket.toml เท่านั้น</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>การปรึกษา</translation>
    </message>
    <message>
        <source>Languages in which calls are spoken</source>
        <translation>ภาษาที่ใช้พูดเรียก</translation>
    </message>
    <message>
        <source>Folder with recorded voices</source>
        <translation>โฟลเดอร์เสียงที่บันทึกไว้</translation>
    </message>
    <message>
        <source>After the patient&apos;s own. None: no call is spoken.</source>
        <translation>หลังภาษาของผู้ป่วย ถ้าไม่มี: ไม่พูดเรียก</translation>
    </message>
    <message>
        <source>Empty: a synthetic voice speaks.</source>
        <translation>ว่าง: ใช้เสียงสังเคราะห์</translation>
    </message>
    <message>
        <source>Spoken calls</source>
        <translation>การเรียกด้วยเสียง</translation>
    </message>
    <message>
        <source>Where patients at home reach the server</source>
        <translation>ที่อยู่เซิร์ฟเวอร์สำหรับผู้ป่วยที่บ้าน</translation>
    </message>
    <message>
        <source>In invitations to consultations, such as https://clinic.example; empty: the first address in the network.</source>
        <translation>ในคำเชิญเข้าการปรึกษา เช่น https://clinic.example เว้นว่าง: ที่อยู่แรกในเครือข่าย</translation>
    </message>
    <message>
        <source>Short word for this site</source>
        <translation>คำสั้นของสถานที่นี้</translation>
    </message>
    <message>
        <source>Folder with pictures for displays</source>
        <translation>โฟลเดอร์รูปภาพสำหรับจอ</translation>
    </message>
    <message>
        <source>Displays show pictures when nobody was called for</source>
        <translation>จอแสดงรูปภาพเมื่อไม่มีการเรียกนาน</translation>
    </message>
    <message>
        <source>One picture stands for</source>
        <translation>แสดงรูปภาพละ</translation>
    </message>
    <message>
        <source>For programs, where there are several sites. What the clinic is called is in “Clinic”.</source>
        <translation>สำหรับโปรแกรม เมื่อมีหลายสถานที่ ชื่อคลินิกอยู่ใน “คลินิก”</translation>
    </message>
    <message>
        <source>They join its queue when a scan is asked for. Where there is no such service they stay where they wait.</source>
        <translation>ผู้ป่วยเข้าคิวนี้เมื่อมีการขอสแกน หากไม่มีบริการนี้ ผู้ป่วยรออยู่ที่เดิม</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP. Empty: no pictures.</source>
        <translation>PNG, JPEG หรือ WebP เว้นว่าง: ไม่มีรูปภาพ</translation>
    </message>
    <message>
        <source>Write 1 to 32 characters.</source>
        <translation>เขียน 1 ถึง 32 ตัวอักษร</translation>
    </message>
    <message>
        <source>Write a time zone such as Asia/Jakarta or Asia/Bangkok, or nothing.</source>
        <translation>เขียนเขตเวลาเช่น Asia/Jakarta หรือ Asia/Bangkok หรือเว้นว่าง</translation>
    </message>
    <message>
        <source>Write the time like 14:30.</source>
        <translation>เขียนเวลาเช่น 14:30</translation>
    </message>
    <message>
        <source>Write each room with its type of scan after a colon, and commas between them: CT 1:CT, MRI 1:MRI. The types are CT, MRI, X-RAY and ULTRASOUND; no two rooms are called the same.</source>
        <translation>เขียนชื่อห้องตามด้วยเครื่องหมาย : และชนิดการสแกน คั่นด้วยจุลภาค เช่น CT 1:CT, MRI 1:MRI ชนิดมี CT, MRI, X-RAY และ ULTRASOUND ห้ามตั้งชื่อห้องซ้ำกัน</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>เลือกบริการ</translation>
    </message>
    <message>
        <source>Write each pharmacy as id:service:name, with commas between them: F:F:Pharmacy, night:N:Night pharmacy. Ids have letters, digits, “_”, “.” and “-”, and no two are the same.</source>
        <translation>เขียนห้องยาแต่ละแห่งเป็น id:บริการ:ชื่อ คั่นด้วยจุลภาค เช่น F:F:ห้องยา, night:N:ห้องยากลางคืน id ใช้ตัวอักษร ตัวเลข “_”, “.” และ “-” และห้ามซ้ำกัน</translation>
    </message>
    <message>
        <source>Write at most 16 ids of services, with commas between them.</source>
        <translation>เขียน id ของบริการไม่เกิน 16 รายการ คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Write addresses that begin with turn: or turns:, with commas between them.</source>
        <translation>เขียนที่อยู่ที่ขึ้นต้นด้วย turn: หรือ turns: คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Write at most 300 characters.</source>
        <translation>เขียนไม่เกิน 300 ตัวอักษร</translation>
    </message>
    <message>
        <source>Write an address such as http://antrean.klinik.lan:3000, without anything after it.</source>
        <translation>เขียนที่อยู่เช่น http://antrean.klinik.lan:3000 โดยไม่มีอะไรต่อท้าย</translation>
    </message>
    <message>
        <source>Write the whole path of a folder on the server&apos;s computer.</source>
        <translation>เขียนที่อยู่เต็มของโฟลเดอร์บนเครื่องเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Write an IP address of this computer, or localhost.</source>
        <translation>เขียนที่อยู่ IP ของเครื่องนี้ หรือ localhost</translation>
    </message>
    <message>
        <source>Write the path of a file that the server can read.</source>
        <translation>เขียนที่อยู่ของไฟล์ที่เซิร์ฟเวอร์อ่านได้</translation>
    </message>
    <message>
        <source>Write addresses such as http://192.168.1.9:8080 or https://*.clinic.example, with commas between them.</source>
        <translation>เขียนที่อยู่เช่น http://192.168.1.9:8080 หรือ https://*.clinic.example คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Write names such as reception.clinic.example, with commas between them.</source>
        <translation>เขียนชื่อเช่น reception.clinic.example คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Write addresses or nets such as 127.0.0.1 or 10.0.0.0/8, with commas between them.</source>
        <translation>เขียนที่อยู่หรือเครือข่ายเช่น 127.0.0.1 หรือ 10.0.0.0/8 คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Write the path of a folder.</source>
        <translation>เขียนที่อยู่ของโฟลเดอร์</translation>
    </message>
    <message>
        <source>Slips and labels</source>
        <translation>ใบคิวและฉลาก</translation>
    </message>
    <message>
        <source>Pictures between calls</source>
        <translation>ภาพคั่นระหว่างการเรียก</translation>
    </message>
    <message>
        <source>Folders for daily reports</source>
        <translation>โฟลเดอร์สำหรับรายงานประจำวัน</translation>
    </message>
    <message>
        <source>And what is below them. Beside these: exports in the folder with the data.</source>
        <translation>รวมถึงโฟลเดอร์ย่อย นอกจากนี้: exports ในโฟลเดอร์ข้อมูล</translation>
    </message>
    <message>
        <source>Write whole paths of folders on the server&apos;s computer, with commas between them.</source>
        <translation>เขียนเส้นทางเต็มของโฟลเดอร์บนคอมพิวเตอร์เซิร์ฟเวอร์ คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Out of stock</source>
        <translation>ยาหมด</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>แพ้ยา</translation>
    </message>
    <message>
        <source>The patient does not want it</source>
        <translation>ผู้ป่วยไม่ต้องการ</translation>
    </message>
    <message>
        <source>The doctor agreed</source>
        <translation>แพทย์เห็นชอบ</translation>
    </message>
    <message>
        <source>Give a part: %1</source>
        <translation>จ่ายบางส่วน: %1</translation>
    </message>
    <message>
        <source>Substitute: %1</source>
        <translation>จ่ายแทน: %1</translation>
    </message>
    <message>
        <source>Do not give: %1</source>
        <translation>ไม่จ่าย: %1</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>ยืนยัน</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>จำนวนจาก %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>What is given in its place</source>
        <translation>ยาที่จ่ายแทน</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>SetupList</name>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังถามเซิร์ฟเวอร์…</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Add one</source>
        <translation>เพิ่มรายการ</translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation>แก้ไขรายการที่เลือก</translation>
    </message>
    <message>
        <source>Take the chosen one away</source>
        <translation>นำรายการที่เลือกออก</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>ช่องบริการ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคลากร</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>สิ่งที่ตั้งค่า</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>เพิ่มบริการ</translation>
    </message>
    <message>
        <source>There are no services yet</source>
        <translation>ยังไม่มีบริการ</translation>
    </message>
    <message>
        <source>A service is what patients take a number for: registration, a clinic, the pharmacy.</source>
        <translation>บริการคือสิ่งที่ผู้ป่วยรับหมายเลขเพื่อใช้: เวชระเบียน คลินิก ห้องยา</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>เพิ่มช่องบริการ</translation>
    </message>
    <message>
        <source>There are no counters yet</source>
        <translation>ยังไม่มีช่องบริการ</translation>
    </message>
    <message>
        <source>A counter is where patients are called to: a desk, a window, a room.</source>
        <translation>ช่องบริการคือที่ที่เรียกผู้ป่วยไป: โต๊ะ ช่อง หรือห้อง</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>ผู้ที่ทำงานที่นี่</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>เพิ่มบัญชี</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>ยังไม่มีใครมีบัญชี</translation>
    </message>
    <message>
        <source>Try whether the chosen backup can be restored</source>
        <translation>ทดลองว่าข้อมูลสำรองที่เลือกกู้คืนได้หรือไม่</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>สำรองข้อมูล</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การกำหนดค่า</translation>
    </message>
    <message>
        <source>Trusted addresses</source>
        <translation>ที่อยู่ที่เชื่อถือ</translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) count only after the next start: restart Loket on the server&apos;s computer when nobody is waiting.</source>
        <translation>
            <numerusform>การตั้งค่าที่เปลี่ยน %n รายการจะมีผลเมื่อเริ่ม Loket บนเครื่องเซิร์ฟเวอร์ใหม่ ให้ทำเมื่อไม่มีผู้รอ</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is at such an address works without a name and a password, and so does whoever gives a computer this address. It is meant for old programs that cannot sign in, and for nothing else. What they do is on record with the address alone.</source>
        <translation>ผู้ที่อยู่ที่ที่อยู่เหล่านี้ทำงานได้โดยไม่ต้องมีชื่อและรหัสผ่าน รวมถึงผู้ที่ตั้งที่อยู่นี้ให้เครื่องของตน มีไว้สำหรับโปรแกรมเก่าที่เข้าสู่ระบบไม่ได้เท่านั้น สิ่งที่ทำจะบันทึกไว้เพียงที่อยู่</translation>
    </message>
    <message>
        <source>Trust an address</source>
        <translation>เชื่อถือที่อยู่</translation>
    </message>
    <message>
        <source>No address is trusted</source>
        <translation>ไม่มีที่อยู่ที่เชื่อถือ</translation>
    </message>
    <message>
        <source>Everybody signs in with a name and a password. That is how it should be.</source>
        <translation>ทุกคนเข้าสู่ระบบด้วยชื่อและรหัสผ่าน ซึ่งควรเป็นเช่นนั้น</translation>
    </message>
    <message>
        <source>Loket will not start again as its file loket.toml is now: %1 may not be “%2”. Set it right below, or in the file.</source>
        <translation>ถ้าไฟล์ loket.toml ยังเป็นแบบนี้ Loket จะเปิดอีกครั้งไม่ได้: %1 เป็น “%2” ไม่ได้ โปรดแก้ไขด้านล่างนี้หรือในไฟล์</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>คลินิก</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>“%1” is added.</source>
        <translation>เพิ่ม “%1” แล้ว</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>แก้ไข “%1” แล้ว</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>นำ “%1” ออกแล้ว</translation>
    </message>
    <message>
        <source>“%1” has a new password and must sign in with it.</source>
        <translation>“%1” มีรหัสผ่านใหม่ และต้องลงชื่อเข้าใช้ด้วยรหัสนี้</translation>
    </message>
    <message>
        <source>“%1” cannot sign in any more.</source>
        <translation>“%1” ลงชื่อเข้าใช้ไม่ได้อีกแล้ว</translation>
    </message>
    <message>
        <source>“%1” can sign in again.</source>
        <translation>“%1” ลงชื่อเข้าใช้ได้อีกครั้ง</translation>
    </message>
    <message>
        <source>Small practice</source>
        <translation>คลินิกขนาดเล็ก</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>คลินิก</translation>
    </message>
    <message>
        <source>Hospital outpatient</source>
        <translation>ผู้ป่วยนอกโรงพยาบาล</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>ร้านยา</translation>
    </message>
    <message>
        <source>Services and counters are made. Look at them, and change what is other here.</source>
        <translation>สร้างบริการและช่องบริการแล้ว โปรดดูและแก้ไขสิ่งที่ต่างออกไป</translation>
    </message>
    <message>
        <source>“%1” is kept, and counts from the next start of Loket on.</source>
        <translation>บันทึก “%1” แล้ว มีผลเมื่อเริ่ม Loket ใหม่</translation>
    </message>
    <message>
        <source>%1 is trusted from now on.</source>
        <translation>เชื่อถือ %1 ตั้งแต่นี้ไป</translation>
    </message>
    <message>
        <source>%1 is trusted no more.</source>
        <translation>เลิกเชื่อถือ %1 แล้ว</translation>
    </message>
</context>
<context>
    <name>ShortcutsHelp</name>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>เซิร์ฟเวอร์ %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out?</source>
        <translation>ออกจากระบบหรือไม่</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>อยู่ต่อ</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>Printer</source>
        <translation>เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>กำลังพิมพ์…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>พิมพ์อีกครั้ง</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>พิมพ์บัตรคิว</translation>
    </message>
    <message>
        <source>No printer is set up. The patient can scan the code.</source>
        <translation>ยังไม่มีเครื่องพิมพ์ ผู้ป่วยสแกนรหัสได้</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>the paper is out</source>
        <translation>กระดาษหมด</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>ฝาเปิดอยู่</translation>
    </message>
    <message>
        <source>it is switched off or paused</source>
        <translation>ปิดอยู่หรือหยุดชั่วคราว</translation>
    </message>
    <message>
        <source>it says that it is broken</source>
        <translation>เครื่องแจ้งว่าเสีย</translation>
    </message>
    <message>
        <source>it does not say how it is</source>
        <translation>เครื่องไม่แจ้งสถานะ</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>ติดต่อเครื่องไม่ได้</translation>
    </message>
    <message>
        <source>it went half-way</source>
        <translation>ขาดการติดต่อกลางคัน</translation>
    </message>
    <message>
        <source>it did not print in time</source>
        <translation>พิมพ์ไม่ทันเวลา</translation>
    </message>
    <message>
        <source>its queue takes nothing</source>
        <translation>คิวพิมพ์ไม่รับงาน</translation>
    </message>
    <message>
        <source>the server was stopped meanwhile</source>
        <translation>เซิร์ฟเวอร์หยุดทำงานระหว่างนั้น</translation>
    </message>
    <message>
        <source>%1 is printing the slip…</source>
        <translation>%1 กำลังพิมพ์บัตรคิว…</translation>
    </message>
    <message>
        <source>Printed by %1, which is low on paper</source>
        <translation>พิมพ์โดย %1 ซึ่งกระดาษใกล้หมด</translation>
    </message>
    <message>
        <source>Printed by %1</source>
        <translation>พิมพ์โดย %1</translation>
    </message>
    <message>
        <source>Not printed by %1: %2</source>
        <translation>%1 ไม่ได้พิมพ์: %2</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>เครื่องพิมพ์ใบเสร็จในเครือข่าย</translation>
    </message>
    <message>
        <source>Receipt printer at the server&apos;s cable</source>
        <translation>เครื่องพิมพ์ใบเสร็จที่ต่อสายกับเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Print queue (CUPS)</source>
        <translation>คิวพิมพ์ (CUPS)</translation>
    </message>
    <message>
        <source>The printer was removed.</source>
        <translation>ลบเครื่องพิมพ์แล้ว</translation>
    </message>
    <message>
        <source>The printer is set up.</source>
        <translation>ตั้งค่าเครื่องพิมพ์แล้ว</translation>
    </message>
    <message>
        <source>The slip is void: its code opens nothing any more</source>
        <translation>บัตรคิวถูกยกเลิก: รหัสบนบัตรใช้ไม่ได้อีก</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Sound of “%1”</source>
        <translation>เสียงของ “%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Calls are heard there: a tone, then a voice</source>
        <translation>ได้ยินการเรียกที่นั่น: เสียงสัญญาณแล้วเสียงพูด</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ระดับเสียง</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Room where it hangs</source>
        <translation>ห้องที่ติดตั้ง</translation>
    </message>
    <message>
        <source>None: it speaks for itself</source>
        <translation>ไม่มี: พูดเอง</translation>
    </message>
    <message>
        <source>Of all displays in one room one speaks, also what the others show. When it goes, another takes over.</source>
        <translation>จากจอทั้งหมดในห้องเดียวกัน จอหนึ่งเป็นผู้พูด รวมทั้งสิ่งที่จออื่นแสดง เมื่อจอนั้นดับ จออื่นจะพูดแทน</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>เงียบตั้งแต่</translation>
    </message>
    <message>
        <source>until</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Languages that it speaks</source>
        <translation>ภาษาที่พูด</translation>
    </message>
    <message>
        <source>None is chosen: the patient&apos;s own, then the clinic&apos;s.</source>
        <translation>ไม่ได้เลือก: ภาษาของผู้ป่วย แล้วภาษาของคลินิก</translation>
    </message>
    <message>
        <source>Only those that are chosen, in this order: %1.</source>
        <translation>เฉพาะที่เลือก ตามลำดับนี้: %1</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>การเรียกทดสอบ</translation>
    </message>
    <message>
        <source>It has a button that reads each page aloud</source>
        <translation>มีปุ่มที่อ่านออกเสียงทุกหน้า</translation>
    </message>
    <message>
        <source>Let it speak</source>
        <translation>ลองให้พูด</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>For staff</source>
        <translation>สำหรับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>This PIN is not right. After five wrong ones it takes a minute.</source>
        <translation>PIN ไม่ถูกต้อง ผิดห้าครั้งต้องรอหนึ่งนาที</translation>
    </message>
    <message>
        <source>The PIN ends the kiosk.</source>
        <translation>ใส่ PIN เพื่อปิดตู้กดคิว</translation>
    </message>
    <message>
        <source>Delete the last</source>
        <translation>ลบตัวสุดท้าย</translation>
    </message>
</context>
<context>
    <name>StaffStrip</name>
    <message>
        <source>Say that you have read the message</source>
        <translation>แจ้งว่าอ่านข้อความแล้ว</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 จาก %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่านแล้ว</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>เริ่มใช้งานครั้งแรก</translation>
    </message>
    <message>
        <source>Saved as you go. You can leave and take it up again.</source>
        <translation>บันทึกไปเรื่อย ๆ ออกแล้วกลับมาทำต่อได้</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>ทำต่อภายหลัง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ขั้นที่ %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step %1: %2</source>
        <translation>ขั้นที่ %1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>Came in</source>
        <translation>มาถึง</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>นัดเวลา %1 น.</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>เช็กอินแล้ว</translation>
    </message>
    <message>
        <source>Sent on to %1</source>
        <translation>ส่งต่อไปที่ %1</translation>
    </message>
    <message>
        <source>Put back in the queue</source>
        <translation>กลับเข้าคิว</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>Did not come to %1</source>
        <translation>ไม่มาที่ %1</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>กลับเข้าคิวแล้ว</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>ลำดับความสำคัญ: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>แก้ไข: %1</translation>
    </message>
    <message>
        <source>The booking was moved</source>
        <translation>เลื่อนนัดแล้ว</translation>
    </message>
    <message>
        <source>The stops after this one were changed</source>
        <translation>เปลี่ยนจุดบริการถัดไปแล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Closed with the day</source>
        <translation>ปิดพร้อมสิ้นวัน</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>รอ %1</translation>
    </message>
    <message>
        <source>Called to %1</source>
        <translation>ถูกเรียกไปที่ %1</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>ยังไม่มา</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>พักไว้ก่อน</translation>
    </message>
    <message>
        <source>then</source>
        <comment>the next stop of a visit</comment>
        <translation>จากนั้น</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No. %1 in line</source>
        <translation>ลำดับที่ %1 ในคิว</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>คาดว่า %1 น.</translation>
    </message>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation>
            <numerusform>เรียกแล้ว %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>By the patient</source>
        <translation>โดยผู้ป่วย</translation>
    </message>
    <message>
        <source>%1, called by %2</source>
        <comment>who served, and who called</comment>
        <translation>%1, เรียกโดย %2</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>รอ %1</translation>
    </message>
    <message>
        <source>served %1</source>
        <translation>รับบริการ %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>patient id</source>
        <translation>เลขประจำตัวผู้ป่วย</translation>
    </message>
    <message>
        <source>birth year</source>
        <translation>ปีเกิด</translation>
    </message>
    <message>
        <source>language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>no counter open</source>
        <translation>ไม่มีช่องเปิด</translation>
    </message>
    <message>
        <source>somebody of higher priority comes before</source>
        <translation>ผู้ที่มีลำดับความสำคัญสูงกว่าจะได้ก่อน</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>The file was not written: %1</source>
        <translation>ไม่ได้เขียนไฟล์: %1</translation>
    </message>
    <message>
        <source>The day&apos;s figures</source>
        <translation>ตัวเลขประจำวัน</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>เขียนไฟล์</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>บันทึกเป็นตาราง…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>numbers given</source>
        <translation>หมายเลขที่ออก</translation>
    </message>
    <message>
        <source>no-shows</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>cancelled or ended with the day</source>
        <translation>ยกเลิกหรือสิ้นสุดพร้อมวัน</translation>
    </message>
    <message>
        <source>mean wait</source>
        <translation>รอเฉลี่ย</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>รอนานที่สุด</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Nobody came on this day.</source>
        <translation>ไม่มีใครมาในวันนี้</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>เขียนไปที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>served, each stop counted</source>
        <translation>รับบริการแล้ว นับทุกจุด</translation>
    </message>
</context>
<context>
    <name>SummaryStrip</name>
    <message>
        <source>waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>เกิน %1</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>ออกคิวใหม่</translation>
    </message>
    <message>
        <source>counters open</source>
        <translation>ช่องที่เปิด</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>Given</source>
        <translation>ออกแล้ว</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>รับบริการ</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>รอเฉลี่ย</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>นานที่สุด</translation>
    </message>
</context>
<context>
    <name>TakeAwayDialog</name>
    <message>
        <source>Disable “%1”?</source>
        <translation>ปิดใช้งาน “%1” หรือไม่</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>นำ “%1” ออกหรือไม่</translation>
    </message>
    <message>
        <source>This person is signed out everywhere and cannot sign in until you allow it again.</source>
        <translation>บุคคลนี้จะถูกออกจากระบบทุกที่ และลงชื่อเข้าใช้ไม่ได้จนกว่าคุณจะอนุญาตอีกครั้ง</translation>
    </message>
    <message>
        <source>Nobody can take a number for it any more. The counters do not serve it any more.</source>
        <translation>จะไม่มีใครรับหมายเลขของบริการนี้ได้อีก และช่องบริการจะไม่ให้บริการนี้อีก</translation>
    </message>
    <message>
        <source>Nobody is called there any more.</source>
        <translation>จะไม่มีใครถูกเรียกไปที่นั่นอีก</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>ปิดใช้งานบัญชี</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>คงไว้</translation>
    </message>
    <message>
        <source>Trust %1 no more?</source>
        <translation>เลิกเชื่อถือ %1 หรือไม่</translation>
    </message>
    <message>
        <source>Whoever is there must sign in like everybody else, from now on. An old program that cannot sign in does not work any more.</source>
        <translation>ตั้งแต่นี้ผู้ที่อยู่ที่นั่นต้องเข้าสู่ระบบเหมือนทุกคน โปรแกรมเก่าที่เข้าสู่ระบบไม่ได้จะใช้งานไม่ได้อีก</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>เลิกเชื่อถือ</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) are waiting for it or are served there. It can be removed when nobody is.</source>
        <translation>
            <numerusform>มีผู้ป่วย %n คนรอหรือรับบริการอยู่ ลบได้เมื่อไม่มีใครแล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Take over from %1?</source>
        <translation>รับช่วงต่อจาก %1 หรือไม่</translation>
    </message>
    <message>
        <source>%1. What is settled stays so.</source>
        <translation>%1 รายการที่ตัดสินใจแล้วคงเดิม</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>รับช่วงต่อ</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>A template from “%1”</source>
        <translation>แม่แบบจาก “%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>แก้ไข “%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Tell only of what is chosen: %1</source>
        <translation>เฉพาะที่เลือกไว้: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>แถวแรก ๆ</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังขอข้อมูลจากเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>โปรดเขียนก่อน</translation>
    </message>
    <message>
        <source>Add the entry</source>
        <translation>เพิ่มรายการ</translation>
    </message>
    <message>
        <source>The entry is added.</source>
        <translation>เพิ่มรายการแล้ว</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>รายการใหม่</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>There is no entry yet</source>
        <translation>ยังไม่มีรายการ</translation>
    </message>
    <message>
        <source>What somebody adds here, all staff see at once.</source>
        <translation>สิ่งที่เพิ่มที่นี่ เจ้าหน้าที่ทุกคนเห็นทันที</translation>
    </message>
</context>
<context>
    <name>TestSlip</name>
    <message>
        <source>No printer is set up yet</source>
        <translation>ยังไม่มีเครื่องพิมพ์</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s) set up</source>
        <translation>
            <numerusform>มีเครื่องพิมพ์ %n เครื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>One is not needed: each number has a code for the phone. Printers are added in “Screens”.</source>
        <translation>ไม่จำเป็นต้องมี ทุกหมายเลขมีรหัสสำหรับโทรศัพท์ เพิ่มเครื่องพิมพ์ได้ที่ “จอ”</translation>
    </message>
    <message>
        <source>Print a test slip: %1</source>
        <translation>พิมพ์บัตรทดสอบ: %1</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>14:30, or 3.12. 14:30</source>
        <translation>14:30 หรือ 3.12. 14:30</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Write the time like 14:30.</source>
        <translation>เขียนเวลาเช่น 14:30</translation>
    </message>
</context>
<context>
    <name>TimesField</name>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>ในอีก 15 นาที</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>ในอีก 30 นาที</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>ในอีก 1 ชั่วโมง</translation>
    </message>
    <message>
        <source>Tomorrow at 07:00</source>
        <translation>พรุ่งนี้ 07:00</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>เวลาอื่น…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>จนถึง</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>15 นาทีต่อมา</translation>
    </message>
    <message>
        <source>30 minutes later</source>
        <translation>30 นาทีต่อมา</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>1 ชั่วโมงต่อมา</translation>
    </message>
    <message>
        <source>2 hours later</source>
        <translation>2 ชั่วโมงต่อมา</translation>
    </message>
    <message>
        <source>4 hours later</source>
        <translation>4 ชั่วโมงต่อมา</translation>
    </message>
    <message>
        <source>The end of that day</source>
        <translation>สิ้นวันนั้น</translation>
    </message>
    <message>
        <source>The end of the next day</source>
        <translation>สิ้นวันถัดไป</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>1 สัปดาห์ต่อมา</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer %1</source>
        <translation>ส่งต่อ %1</translation>
    </message>
    <message>
        <source>The patient keeps the number and waits there.</source>
        <translation>ผู้ป่วยใช้หมายเลขเดิมและรอที่นั่น</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>To which service</source>
        <translation>ไปยังบริการใด</translation>
    </message>
    <message>
        <source>Where in that queue</source>
        <translation>ตำแหน่งในคิวนั้น</translation>
    </message>
    <message>
        <source>At the front</source>
        <translation>หน้าสุด</translation>
    </message>
    <message>
        <source>By time of arrival</source>
        <translation>ตามเวลาที่มาถึง</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>ท้ายสุด</translation>
    </message>
    <message>
        <source>Comes back to this counter afterwards</source>
        <translation>กลับมาที่ช่องนี้ภายหลัง</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Try of a restore</source>
        <translation>การทดลองกู้คืน</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Restoring it beside the data…</source>
        <translation>กำลังกู้คืนไว้ข้าง ๆ ข้อมูล…</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>กำลังตรวจข้อมูลสำรอง…</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
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
        <translation>เชื่อถือที่อยู่</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>แก้ไข “%1”</translation>
    </message>
    <message>
        <source>Trust this address</source>
        <translation>เชื่อถือที่อยู่นี้</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>This is not the address of one computer. Write one like 192.168.1.9.</source>
        <translation>นี่ไม่ใช่ที่อยู่ของคอมพิวเตอร์เครื่องเดียว เขียนเช่น 192.168.1.9</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>ทำงานเป็น</translation>
    </message>
    <message>
        <source>This is the server&apos;s own computer: whoever uses any program there works without a name and a password, and so does everybody who comes through a proxy there.</source>
        <translation>นี่คือเครื่องเซิร์ฟเวอร์เอง ผู้ที่ใช้โปรแกรมใด ๆ บนเครื่องนี้ทำงานได้โดยไม่ต้องมีชื่อและรหัสผ่าน รวมถึงทุกคนที่ผ่านพร็อกซีบนเครื่องนี้</translation>
    </message>
    <message>
        <source>Whoever is at this address, or gives a computer this address, works without a name and a password from now on.</source>
        <translation>ผู้ที่อยู่ที่ที่อยู่นี้ หรือตั้งที่อยู่นี้ให้เครื่องของตน จะทำงานได้โดยไม่ต้องมีชื่อและรหัสผ่านตั้งแต่นี้ไป</translation>
    </message>
    <message>
        <source>So that a phone trusts this server</source>
        <translation>ให้โทรศัพท์เชื่อถือเซิร์ฟเวอร์นี้</translation>
    </message>
    <message>
        <source>This server has no authority of its own. “loket tls” on its machine makes one; from the next start on it speaks https, and this shows how phones trust it.</source>
        <translation>เซิร์ฟเวอร์นี้ไม่มีผู้ออกใบรับรองของตนเอง “loket tls” บนเครื่องเซิร์ฟเวอร์จะสร้างให้ เมื่อเริ่มครั้งถัดไปจะใช้ https และที่นี่จะแสดงวิธีให้โทรศัพท์เชื่อถือ</translation>
    </message>
    <message>
        <source>Scan this with the phone. Its browser warns once: go on. The page there says what to tap, and shows these letters and figures; they must be the same.</source>
        <translation>สแกนด้วยโทรศัพท์ เบราว์เซอร์จะเตือนหนึ่งครั้ง ให้ไปต่อ หน้านั้นบอกว่าต้องแตะอะไร และแสดงตัวอักษรและตัวเลขเหล่านี้ ซึ่งต้องตรงกัน</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เรียบร้อย</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>รหัส QR ของ %1</translation>
    </message>
    <message>
        <source>No phone reaches this server: it listens to its own machine alone. Once it is open to the network, the address here is one for phones.</source>
        <translation>โทรศัพท์ยังเข้าถึงเซิร์ฟเวอร์นี้ไม่ได้ เพราะเปิดให้เฉพาะเครื่องของตัวเองเท่านั้น เมื่อเปิดให้เครือข่ายแล้ว ที่อยู่ตรงนี้จะใช้กับโทรศัพท์ได้</translation>
    </message>
</context>
<context>
    <name>TrustedRow</name>
    <message>
        <source>Trust %1 no more</source>
        <translation>เลิกเชื่อถือ %1</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>No display is connected yet</source>
        <translation>ยังไม่มีจอเชื่อมต่อ</translation>
    </message>
    <message numerus="yes">
        <source>%n display(s) connected</source>
        <translation>
            <numerusform>เชื่อมต่อแล้ว %n จอ</numerusform>
        </translation>
    </message>
    <message>
        <source>Go one step back to connect one, or finish and do it later, in “Screens”.</source>
        <translation>ย้อนกลับหนึ่งขั้นเพื่อเชื่อมต่อจอ หรือเสร็จสิ้นแล้วทำภายหลังใน “จอ”</translation>
    </message>
    <message>
        <source>Show %1 on the displays</source>
        <translation>แสดง %1 บนจอ</translation>
    </message>
    <message>
        <source>Every display shows it now, for ten seconds. Where one does not, look at its cable and its address.</source>
        <translation>ทุกจอแสดงอยู่ตอนนี้เป็นเวลาสิบวินาที หากจอใดไม่แสดง ให้ตรวจสายและที่อยู่</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>จากนั้น</translation>
    </message>
    <message>
        <source>In “Queue” choose your counter and open it, give the first patient a number with Ctrl+N, and call it with F2. Accounts for those who work here are made in “Setting up”, under People.</source>
        <translation>ใน “คิว” เลือกช่องของคุณแล้วเปิด ออกหมายเลขให้ผู้ป่วยคนแรกด้วย Ctrl+N และเรียกด้วย F2 สร้างบัญชีของผู้ที่ทำงานที่นี่ได้ใน “ตั้งค่า” ส่วนบุคลากร</translation>
    </message>
</context>
<context>
    <name>TurnaroundCard</name>
    <message>
        <source>From request to result</source>
        <translation>จากคำขอถึงผลตรวจ</translation>
    </message>
    <message>
        <source>Median of today, by type</source>
        <translation>ค่ามัธยฐานวันนี้ ตามประเภท</translation>
    </message>
</context>
<context>
    <name>UiBanner</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>UiDialog</name>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>There is no connection to the server. What you have typed stays here; go on when it is back.</source>
        <translation>ไม่มีการเชื่อมต่อกับเซิร์ฟเวอร์ สิ่งที่พิมพ์ไว้ยังอยู่ที่นี่ ทำต่อได้เมื่อเชื่อมต่อกลับมา</translation>
    </message>
    <message>
        <source>This is not sent. What you have written is lost when you leave.</source>
        <translation>ยังไม่ได้ส่ง สิ่งที่คุณเขียนไว้จะหายไปหากออกไป</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ออกโดยไม่ส่ง</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>เขียนต่อ</translation>
    </message>
</context>
<context>
    <name>UiField</name>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>UrgentDialog</name>
    <message>
        <source>Send this as urgent?</source>
        <translation>ส่งเป็นเรื่องด่วนหรือไม่</translation>
    </message>
    <message>
        <source>It stands inverted on the screens, comes again and again, and interrupts everyone at work.</source>
        <translation>แสดงสีกลับบนจอ ซ้ำไปเรื่อย ๆ และรบกวนทุกคนที่ทำงาน</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>ส่งเลย</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยัง</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>ขณะนี้: %1</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>Choose a counter to call from.</source>
        <translation>เลือกช่องบริการเพื่อเรียก</translation>
    </message>
    <message>
        <source>This counter is closed.</source>
        <translation>ช่องบริการนี้ปิดอยู่</translation>
    </message>
    <message>
        <source>This counter has a break.</source>
        <translation>ช่องบริการนี้พักอยู่</translation>
    </message>
    <message>
        <source>This counter still has a patient.</source>
        <translation>ช่องบริการนี้ยังมีผู้ป่วยอยู่</translation>
    </message>
    <message>
        <source>This counter does not serve this.</source>
        <translation>ช่องบริการนี้ไม่ได้ให้บริการนี้</translation>
    </message>
    <message>
        <source>%1 works at this counter.</source>
        <translation>%1 ทำงานอยู่ที่ช่องบริการนี้</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>All services</source>
        <translation>ทุกบริการ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังขอข้อมูลจากเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>ไม่มีผู้รอ</translation>
    </message>
    <message>
        <source>Nobody is at a counter</source>
        <translation>ไม่มีผู้อยู่ที่ช่องบริการ</translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>ไม่มีคิวที่พักไว้</translation>
    </message>
    <message>
        <source>Nobody has been missed</source>
        <translation>ไม่มีผู้ที่ไม่มาแสดงตัว</translation>
    </message>
    <message>
        <source>There are no bookings left</source>
        <translation>ไม่มีนัดหมายเหลือแล้ว</translation>
    </message>
    <message>
        <source>Who comes gets a number with “New visit”, or at the kiosk.</source>
        <translation>ผู้มาใหม่รับหมายเลขได้จาก “ออกคิวใหม่” หรือที่ตู้กดคิว</translation>
    </message>
    <message>
        <source>Who is called or being served anywhere in the house stands here.</source>
        <translation>ผู้ที่กำลังถูกเรียกหรือรับบริการทุกจุดในคลินิกจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Park a visit at your counter when something is missing; it waits here.</source>
        <translation>พักคิวที่ช่องของคุณเมื่อมีสิ่งที่ยังขาด คิวจะรออยู่ที่นี่</translation>
    </message>
    <message>
        <source>Who does not come when called stands here and can rejoin.</source>
        <translation>ผู้ที่ไม่มาเมื่อเรียกจะแสดงที่นี่ และกลับเข้าคิวได้</translation>
    </message>
    <message>
        <source>Appointments of today stand here until the patient checks in.</source>
        <translation>นัดหมายของวันนี้จะแสดงที่นี่จนกว่าผู้ป่วยจะเช็กอิน</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>My services</source>
        <translation>บริการของฉัน</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>รอนานเกินไป</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Nobody has left yet</source>
        <translation>ยังไม่มีผู้ใดกลับ</translation>
    </message>
    <message>
        <source>Who is finished, cancelled or closed today stands here, the last first.</source>
        <translation>ผู้ที่เสร็จสิ้น ยกเลิก หรือปิดในวันนี้อยู่ที่นี่ ล่าสุดอยู่ก่อน</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>ค้นหาผู้ป่วย</translation>
    </message>
    <message>
        <source>Only who waits too long is shown.</source>
        <translation>แสดงเฉพาะผู้ที่รอนานเกินไป</translation>
    </message>
    <message>
        <source>Who has a number and waits stands here.</source>
        <translation>ผู้ที่มีหมายเลขและกำลังรอจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Only the services of this counter are shown.</source>
        <translation>แสดงเฉพาะบริการของช่องบริการนี้</translation>
    </message>
    <message>
        <source>Only the service that you chose is shown.</source>
        <translation>แสดงเฉพาะบริการที่คุณเลือก</translation>
    </message>
    <message>
        <source>My patients</source>
        <translation>ผู้ป่วยของฉัน</translation>
    </message>
</context>
<context>
    <name>VisitMenu</name>
    <message>
        <source>Call</source>
        <translation>เรียก</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>เช็กอิน</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>เรียกซ้ำ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Put back in the queue…</source>
        <translation>ส่งกลับเข้าคิว…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>ส่งต่อ…</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>พักคิว…</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ไม่มาแสดงตัว</translation>
    </message>
    <message>
        <source>Resume at this counter</source>
        <translation>เรียกกลับที่ช่องนี้</translation>
    </message>
    <message>
        <source>Rejoin the queue</source>
        <translation>กลับเข้าคิว</translation>
    </message>
    <message>
        <source>Cancel the visit…</source>
        <translation>ยกเลิกคิว…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Then to…</source>
        <translation>จากนั้นไปที่…</translation>
    </message>
    <message>
        <source>Resume at another counter…</source>
        <translation>ดำเนินการต่อที่ช่องอื่น…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>ลำดับความสำคัญ…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>เขียนหมายเหตุ</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>พิมพ์บัตรคิวอีกครั้ง</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>พิมพ์บัตรคิว</translation>
    </message>
    <message>
        <source>Void the slip…</source>
        <translation>ยกเลิกบัตรคิว…</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Time line and notes</source>
        <translation>ลำดับเวลาและบันทึก</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>ลำดับเวลา</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังขอข้อมูลจากเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>ไม่มีการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>เพิ่มบันทึก</translation>
    </message>
</context>
<context>
    <name>VisitPanelActions</name>
    <message>
        <source>Call</source>
        <translation>เรียก</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>เช็กอิน</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ดำเนินการต่อ</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>กลับเข้าคิว</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>เพิ่มเติม…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>VisitPanelHead</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>in %1</source>
        <translation>อีก %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>เรียก %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>สิ่งที่ทำได้กับ %1</translation>
    </message>
    <message>
        <source>no counter open</source>
        <translation>ไม่มีช่องเปิด</translation>
    </message>
    <message>
        <source>comes back to you</source>
        <translation>จะกลับมาหาคุณ</translation>
    </message>
</context>
<context>
    <name>VisitTabs</name>
    <message>
        <source>Waiting</source>
        <translation>กำลังรอ</translation>
    </message>
    <message>
        <source>At counters</source>
        <translation>ที่ช่องบริการ</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ไม่มาแสดงตัว</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>นัดหมาย</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>รายการใด</translation>
    </message>
</context>
<context>
    <name>VoidSlipDialog</name>
    <message>
        <source>Void the slip of %1?</source>
        <translation>ยกเลิกบัตรคิวของ %1 หรือไม่</translation>
    </message>
    <message>
        <source>The code on it opens nothing any more, also on a phone that has scanned it. The patient keeps the number and the place in line, and can be given another slip.</source>
        <translation>รหัสบนบัตรจะเปิดอะไรไม่ได้อีก รวมถึงบนโทรศัพท์ที่สแกนไว้แล้ว ผู้ป่วยยังคงมีหมายเลขและลำดับคิวเดิม และขอบัตรใบใหม่ได้</translation>
    </message>
    <message>
        <source>Void the slip</source>
        <translation>ยกเลิกบัตรคิว</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
</context>
<context>
    <name>WaitingColumn</name>
    <message>
        <source>Waiting</source>
        <translation>กำลังรอ</translation>
    </message>
    <message>
        <source>in calling order</source>
        <translation>ตามลำดับการเรียก</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>%1 at %2, since %3</source>
        <translation>%1 ที่ %2 ตั้งแต่ %3</translation>
    </message>
    <message>
        <source>Send “%1” away</source>
        <translation>ปฏิเสธ “%1”</translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message>
        <source>Queue</source>
        <translation>คิว</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>กำลังเรียก</translation>
    </message>
    <message>
        <source>Last called</source>
        <translation>เรียกล่าสุด</translation>
    </message>
    <message>
        <source>Last known call</source>
        <translation>การเรียกล่าสุดที่ทราบ</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>เชิญที่</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>รายการเรียก</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>กำลังรอ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>No number has been called yet</source>
        <translation>ยังไม่มีการเรียกคิว</translation>
    </message>
    <message>
        <source>There is no service “%1” here.</source>
        <translation>ไม่มีบริการ “%1” ที่นี่</translation>
    </message>
    <message>
        <source>The sound is off. Touch the screen or press a key to turn it on.</source>
        <translation>ปิดเสียงอยู่ แตะหน้าจอหรือกดปุ่มใดก็ได้เพื่อเปิดเสียง</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>กำลังเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>การเชื่อมต่อขาดหาย</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>เชื่อมต่อเซิร์ฟเวอร์ไม่ได้</translation>
    </message>
    <message>
        <source>Trying again by itself.</source>
        <translation>กำลังลองใหม่โดยอัตโนมัติ</translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n second(s) old.</source>
        <translation>
            <numerusform>ข้อมูลนี้เป็นของ %n วินาทีที่แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n minute(s) old.</source>
        <translation>
            <numerusform>ข้อมูลนี้เป็นของ %n นาทีที่แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n hour(s) old.</source>
        <translation>
            <numerusform>ข้อมูลนี้เป็นของ %n ชั่วโมงที่แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this screen</source>
        <translation>เชื่อมต่อจอนี้</translation>
    </message>
    <message>
        <source>An administrator types this code in the Loket console, under “Screens”:</source>
        <translation>ให้ผู้ดูแลระบบพิมพ์รหัสนี้ในคอนโซล Loket ที่หน้า “จอ”:</translation>
    </message>
    <message>
        <source>The code is valid for ten minutes and then renews itself.</source>
        <translation>รหัสใช้ได้สิบนาที แล้วจะเปลี่ยนใหม่โดยอัตโนมัติ</translation>
    </message>
    <message>
        <source>Waiting-room screen</source>
        <translation>จอในห้องรอ</translation>
    </message>
    <message>
        <source>This browser is too old for this page. Please use a newer one.</source>
        <translation>เบราว์เซอร์นี้เก่าเกินไปสำหรับหน้านี้ โปรดใช้รุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>The queue of this clinic. Screens, kiosks and staff connect here.</source>
        <translation>ระบบคิวของคลินิกนี้ จอแสดงผล ตู้กดคิว และเจ้าหน้าที่เชื่อมต่อที่นี่</translation>
    </message>
    <message>
        <source>The address of this server</source>
        <translation>ที่อยู่ของเซิร์ฟเวอร์นี้</translation>
    </message>
    <message>
        <source>Open it on a television or in any browser. It shows a code, which an administrator approves once.</source>
        <translation>เปิดบนโทรทัศน์หรือเบราว์เซอร์ใดก็ได้ หน้าจอจะแสดงรหัสให้ผู้ดูแลระบบอนุมัติครั้งเดียว</translation>
    </message>
    <message>
        <source>Or on a computer with Loket installed:</source>
        <translation>หรือบนคอมพิวเตอร์ที่ติดตั้ง Loket แล้ว:</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>On a computer with Loket installed, start the console with:</source>
        <translation>บนคอมพิวเตอร์ที่ติดตั้ง Loket แล้ว เปิดคอนโซลด้วยคำสั่ง:</translation>
    </message>
    <message>
        <source>This page was opened on the server itself. From other computers, use its name or address in your network instead of “%1”.</source>
        <translation>หน้านี้เปิดบนเครื่องเซิร์ฟเวอร์เอง หากเปิดจากเครื่องอื่น ให้ใช้ชื่อหรือที่อยู่ของเครื่องนี้ในเครือข่ายแทน “%1”</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>กลับมาเร็ว ๆ นี้</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>กลับเวลา %1</translation>
    </message>
    <message>
        <source>Test: nobody is called</source>
        <translation>ทดสอบ: ไม่มีการเรียกใคร</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>ตัวอักษรใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>If this takes long, connect your phone to the clinic&apos;s Wi-Fi.</source>
        <translation>หากใช้เวลานาน โปรดเชื่อมต่อโทรศัพท์กับ Wi-Fi ของคลินิก</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>หมายเลขของคุณ</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>เตรียมตัว</translation>
    </message>
    <message>
        <source>Please come to the waiting room now.</source>
        <translation>โปรดมาที่ห้องรอตรวจตอนนี้</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>ถึงคิวของคุณแล้ว</translation>
    </message>
    <message>
        <source>You are called again</source>
        <translation>เรียกคุณอีกครั้ง</translation>
    </message>
    <message>
        <source>Called at %1</source>
        <translation>เรียกเมื่อ %1</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>กำลังให้บริการคุณ</translation>
    </message>
    <message>
        <source>Please stay near</source>
        <translation>โปรดรออยู่ใกล้ ๆ</translation>
    </message>
    <message>
        <source>There is a pause. You will be called again, with the same number.</source>
        <translation>มีการพักชั่วคราว คุณจะถูกเรียกอีกครั้งด้วยหมายเลขเดิม</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <translation>นัดหมายของคุณ: %1</translation>
    </message>
    <message>
        <source>When you come, show this number at the reception.</source>
        <translation>เมื่อมาถึง โปรดแสดงหมายเลขนี้ที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>You were called, and nobody came</source>
        <translation>เรียกคุณแล้ว แต่ไม่มีผู้มา</translation>
    </message>
    <message>
        <source>You can wait in line again until %1.</source>
        <translation>คุณเข้าคิวอีกครั้งได้จนถึง %1</translation>
    </message>
    <message>
        <source>It is too late to wait in line again from here. Please ask at the reception.</source>
        <translation>เลยเวลาเข้าคิวอีกครั้งจากหน้านี้แล้ว โปรดสอบถามที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ขอบคุณ</translation>
    </message>
    <message>
        <source>Your visit is over. You can close this page.</source>
        <translation>การมาพบของคุณเสร็จสิ้นแล้ว คุณปิดหน้านี้ได้</translation>
    </message>
    <message>
        <source>This number is given up</source>
        <translation>หมายเลขนี้ถูกยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>It will not be called. If that is a mistake, please ask at the reception.</source>
        <translation>หมายเลขนี้จะไม่ถูกเรียก หากผิดพลาด โปรดสอบถามที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>The clinic has closed for today</source>
        <translation>คลินิกปิดแล้วสำหรับวันนี้</translation>
    </message>
    <message>
        <source>This number is not called any more. Please ask at the reception, or come again.</source>
        <translation>หมายเลขนี้จะไม่ถูกเรียกอีก โปรดสอบถามที่แผนกต้อนรับหรือมาใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>This page belongs to no visit</source>
        <translation>หน้านี้ไม่ใช่ของการมาพบใด ๆ</translation>
    </message>
    <message>
        <source>Please scan the code on your slip once more, or ask at the reception.</source>
        <translation>โปรดสแกนรหัสบนบัตรคิวอีกครั้ง หรือสอบถามที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>การมาพบครั้งนี้สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>You can close this page. To be seen again, take a new number.</source>
        <translation>คุณปิดหน้านี้ได้ หากต้องการรับบริการอีก โปรดรับหมายเลขใหม่</translation>
    </message>
    <message>
        <source>When you will be called</source>
        <translation>คุณจะถูกเรียกเมื่อใด</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>อีก %1 นาที</translation>
    </message>
    <message>
        <source>Any moment now</source>
        <translation>อีกสักครู่</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>ระหว่าง %1 ถึง %2</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>ไม่ก่อน %1</translation>
    </message>
    <message>
        <source>Nobody is calling at the moment; this counts from when somebody does.</source>
        <translation>ขณะนี้ยังไม่มีผู้เรียกคิว เวลานี้นับจากเมื่อเริ่มเรียก</translation>
    </message>
    <message>
        <source>Nobody is calling until %1; this counts from then.</source>
        <translation>ยังไม่มีการเรียกคิวจนถึง %1 เวลานี้นับจากนั้น</translation>
    </message>
    <message>
        <source>Ahead of you</source>
        <translation>ก่อนหน้าคุณ</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>คุณเป็นคิวถัดไป</translation>
    </message>
    <message>
        <source>%1 when you began to wait, at %2</source>
        <translation>%1 คนเมื่อคุณเริ่มรอ เวลา %2</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>สิ่งที่เปลี่ยนไป</translation>
    </message>
    <message>
        <source>%1: somebody was put before you; %2 are ahead now. Urgent cases and appointments come first.</source>
        <translation>%1: มีผู้ได้คิวก่อนคุณ ขณะนี้มี %2 คนก่อนหน้า กรณีเร่งด่วนและผู้นัดหมายได้ก่อน</translation>
    </message>
    <message>
        <source>%1: it will take about %2 min longer.</source>
        <translation>%1: จะนานขึ้นประมาณ %2 นาที</translation>
    </message>
    <message>
        <source>%1: you wait for %2 now.</source>
        <translation>%1: ขณะนี้คุณรอ %2</translation>
    </message>
    <message>
        <source>%1: you were put back in line.</source>
        <translation>%1: คุณถูกนำกลับเข้าคิว</translation>
    </message>
    <message>
        <source>%1: your medicine is ready. %2</source>
        <translation>%1: ยาของคุณพร้อมแล้ว %2</translation>
    </message>
    <message>
        <source>From the clinic</source>
        <translation>จากคลินิก</translation>
    </message>
    <message>
        <source>Your way today</source>
        <translation>เส้นทางของคุณวันนี้</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ขณะนี้</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Sound and vibration when you are called</source>
        <translation>เสียงและการสั่นเมื่อเรียกคุณ</translation>
    </message>
    <message>
        <source>Sound when you are called</source>
        <translation>เสียงเมื่อเรียกคุณ</translation>
    </message>
    <message>
        <source>Off: look at this page, or at the screens in the waiting room.</source>
        <translation>ปิดอยู่: โปรดดูหน้านี้หรือจอในห้องรอ</translation>
    </message>
    <message>
        <source>Touch this page once: only then may it ring.</source>
        <translation>แตะหน้านี้หนึ่งครั้ง จึงจะมีเสียงได้</translation>
    </message>
    <message>
        <source>The screen stays on while this page is open.</source>
        <translation>หน้าจอจะเปิดอยู่ตราบที่หน้านี้เปิดอยู่</translation>
    </message>
    <message>
        <source>Keep this page open and the screen on: a phone that sleeps cannot ring.</source>
        <translation>โปรดเปิดหน้านี้และหน้าจอไว้ โทรศัพท์ที่พักหน้าจอส่งเสียงไม่ได้</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation>หยุดเสียง</translation>
    </message>
    <message>
        <source>Give up my place</source>
        <translation>สละคิวของฉัน</translation>
    </message>
    <message>
        <source>Cancel my appointment</source>
        <translation>ยกเลิกนัดหมายของฉัน</translation>
    </message>
    <message>
        <source>Give up your place?</source>
        <translation>สละคิวของคุณหรือไม่</translation>
    </message>
    <message>
        <source>Cancel your appointment?</source>
        <translation>ยกเลิกนัดหมายของคุณหรือไม่</translation>
    </message>
    <message>
        <source>Number %1 will not be called any more.</source>
        <translation>หมายเลข %1 จะไม่ถูกเรียกอีก</translation>
    </message>
    <message>
        <source>Yes, give it up</source>
        <translation>ใช่ สละคิว</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>ใช่ ยกเลิก</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>ไม่ เก็บไว้</translation>
    </message>
    <message>
        <source>Wait in line again</source>
        <translation>เข้าคิวอีกครั้ง</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>สักครู่…</translation>
    </message>
    <message>
        <source>That did not work. Please try again, or ask at the reception.</source>
        <translation>ไม่สำเร็จ โปรดลองอีกครั้งหรือสอบถามที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>สด</translation>
    </message>
    <message>
        <source>Not live: trying again.</source>
        <translation>ไม่ใช่ข้อมูลสด กำลังลองใหม่</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>ตู้บริการ</translation>
    </message>
    <message>
        <source>Welcome. What do you need?</source>
        <translation>ยินดีต้อนรับ ต้องการรับบริการใด</translation>
    </message>
    <message>
        <source>Touch a service to get your number.</source>
        <translation>แตะบริการเพื่อรับหมายเลข</translation>
    </message>
    <message>
        <source>Times are how long people wait now</source>
        <translation>เวลารอในขณะนี้</translation>
    </message>
    <message>
        <source>Not mine: remove it</source>
        <translation>ไม่ใช่ของฉัน ลบออก</translation>
    </message>
    <message>
        <source>Patient number %1. Now touch a service.</source>
        <translation>หมายเลขผู้ป่วย %1 ต่อไปแตะบริการ</translation>
    </message>
    <message>
        <source>Your patient number</source>
        <translation>หมายเลขผู้ป่วยของคุณ</translation>
    </message>
    <message>
        <source>Type it here, or hold your code to the reader.</source>
        <translation>พิมพ์ที่นี่ หรือนำรหัสมาไว้ที่เครื่องอ่าน</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Are you pregnant, elderly or disabled?</source>
        <translation>คุณตั้งครรภ์ สูงอายุ หรือเป็นผู้พิการหรือไม่</translation>
    </message>
    <message>
        <source>Here such people are called before others.</source>
        <translation>ที่นี่จะเรียกท่านเหล่านี้ก่อน</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>You will be called about</source>
        <translation>คุณจะถูกเรียกประมาณ</translation>
    </message>
    <message>
        <source>Follow it on your phone</source>
        <translation>ติดตามบนโทรศัพท์ของคุณ</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code. Your phone must be in the clinic&apos;s Wi-Fi.</source>
        <translation>ส่องกล้องโทรศัพท์ที่รหัสนี้ โทรศัพท์ต้องอยู่ใน Wi-Fi ของคลินิก</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>ขอเวลาเพิ่ม</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ความต่างสีสูง</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>เปิด %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>รอ %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page closes in %n second(s).</source>
        <translation>
            <numerusform>หน้านี้จะปิดใน %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>This service gives out no numbers now. Please choose another, or ask at the reception.</source>
        <translation>บริการนี้ไม่ออกหมายเลขในขณะนี้ โปรดเลือกบริการอื่นหรือสอบถามที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>There are no more numbers here today. Please ask at the reception.</source>
        <translation>วันนี้ไม่มีหมายเลขเหลือแล้ว โปรดสอบถามที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Too many numbers were asked for here. Please wait a moment.</source>
        <translation>มีการขอหมายเลขที่นี่มากเกินไป โปรดรอสักครู่</translation>
    </message>
    <message>
        <source>Patient numbers are not taken here. Go back, and take a number without.</source>
        <translation>ที่นี่ไม่รับหมายเลขผู้ป่วย โปรดย้อนกลับและรับหมายเลขโดยไม่ใช้</translation>
    </message>
    <message>
        <source>This code does not check in anybody. Please ask at the reception.</source>
        <translation>รหัสนี้ใช้ลงทะเบียนเข้าไม่ได้ โปรดสอบถามที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Something went wrong. Please ask at the reception.</source>
        <translation>เกิดข้อผิดพลาด โปรดสอบถามที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>ไม่มีหมายเลข</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>ขณะนี้ไม่มีการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>This kiosk tries again by itself. Please go to the reception if it takes long.</source>
        <translation>ตู้นี้จะลองใหม่เอง หากนานโปรดไปที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Your number comes as soon as there is one again. You need not press again.</source>
        <translation>หมายเลขของคุณจะมาทันทีที่เชื่อมต่อได้ ไม่ต้องกดซ้ำ</translation>
    </message>
    <message>
        <source>I go to the reception</source>
        <translation>ฉันจะไปที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>No numbers at the moment</source>
        <translation>ขณะนี้ไม่ออกหมายเลข</translation>
    </message>
    <message>
        <source>Numbers are given out again: %1.</source>
        <translation>จะออกหมายเลขอีกครั้ง: %1</translation>
    </message>
    <message>
        <source>Please ask at the reception.</source>
        <translation>โปรดสอบถามที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Your slip is being printed…</source>
        <translation>กำลังพิมพ์บัตรคิว…</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>โปรดรับบัตรคิว</translation>
    </message>
    <message>
        <source>No slip came out. Your number is good without: note it, or scan the code.</source>
        <translation>ไม่มีบัตรออกมา หมายเลขของคุณยังใช้ได้ โปรดจดไว้หรือสแกนรหัส</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>การปรึกษา</translation>
    </message>
    <message>
        <source>Staff sign in here</source>
        <translation>เจ้าหน้าที่เข้าสู่ระบบที่นี่</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Before you enter</source>
        <translation>ก่อนเข้าห้อง</translation>
    </message>
    <message>
        <source>This browser gives camera and microphone to pages over https alone. Ask the clinic for the address that begins with https, or enter without them: you can listen, look, write and draw.</source>
        <translation>เบราว์เซอร์นี้ให้ใช้กล้องและไมโครโฟนเฉพาะหน้าเว็บแบบ https เท่านั้น โปรดขอที่อยู่ซึ่งขึ้นต้นด้วย https จากคลินิก หรือเข้าโดยไม่ใช้ก็ได้ คุณยังฟัง ดู เขียน และวาดได้</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>ไมโครโฟน</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>ลำโพง</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>เล่นเสียง</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ใช้งานได้</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>กำลังตรวจหา…</translation>
    </message>
    <message>
        <source>Not allowed. Allow it in the browser&apos;s address bar, or enter without it.</source>
        <translation>ไม่ได้รับอนุญาต ให้อนุญาตที่แถบที่อยู่ของเบราว์เซอร์ หรือเข้าโดยไม่ใช้</translation>
    </message>
    <message>
        <source>There is none: enter without it.</source>
        <translation>ไม่มีอุปกรณ์นี้ เข้าโดยไม่ใช้ได้</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>เข้าห้อง</translation>
    </message>
    <message>
        <source>Enter without camera</source>
        <translation>เข้าโดยไม่ใช้กล้อง</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>โปรดรอที่นี่</translation>
    </message>
    <message>
        <source>You will be let in. Keep this page open.</source>
        <translation>เจ้าหน้าที่จะให้คุณเข้า เปิดหน้านี้ไว้</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>ลำดับที่ %1</translation>
    </message>
    <message>
        <source>About %1 to %2 min</source>
        <translation>ประมาณ %1 ถึง %2 นาที</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>เข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>Nobody else is here yet.</source>
        <translation>ยังไม่มีใครอื่นอยู่ที่นี่</translation>
    </message>
    <message>
        <source>You</source>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>Connection lost, trying again</source>
        <translation>การเชื่อมต่อหลุด กำลังลองใหม่</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>เสียงเท่านั้น</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>รอให้เข้าห้อง</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>ให้เข้า</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>ไม่ให้เข้า</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>แชต</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Share screen</source>
        <translation>แชร์หน้าจอ</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>กระดาน</translation>
    </message>
    <message>
        <source>End for all</source>
        <translation>สิ้นสุดสำหรับทุกคน</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>ปากกา</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>เส้นตรง</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>สี่เหลี่ยม</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ยางลบ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Text to write</source>
        <translation>ข้อความที่จะเขียน</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ล้างทั้งหมด</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>บันทึกภาพ</translation>
    </message>
    <message>
        <source>The connection to the clinic is lost. Trying again; who hears you still hears you.</source>
        <translation>การเชื่อมต่อกับคลินิกหลุด กำลังลองใหม่ ผู้ที่ได้ยินคุณยังได้ยินอยู่</translation>
    </message>
    <message>
        <source>%1 is here now.</source>
        <translation>%1 มาแล้ว</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>%1 ออกไปแล้ว</translation>
    </message>
    <message>
        <source>The network is weak: only your sound goes out now.</source>
        <translation>เครือข่ายอ่อน ขณะนี้ส่งเฉพาะเสียงของคุณ</translation>
    </message>
    <message>
        <source>The whiteboard is full. Clear it to go on drawing.</source>
        <translation>กระดานเต็มแล้ว ล้างกระดานเพื่อวาดต่อ</translation>
    </message>
    <message>
        <source>Nothing more can be written here.</source>
        <translation>เขียนเพิ่มที่นี่ไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>ไม่มีสิ่งใดของคุณให้ย้อนกลับ</translation>
    </message>
    <message>
        <source>There are as many people here as there may be.</source>
        <translation>ห้องนี้เต็มแล้ว</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>ไม่สำเร็จ โปรดลองอีกครั้ง</translation>
    </message>
    <message>
        <source>You could not enter</source>
        <translation>คุณเข้าไม่ได้</translation>
    </message>
    <message>
        <source>You were not let in</source>
        <translation>คุณไม่ได้รับอนุญาตให้เข้า</translation>
    </message>
    <message>
        <source>You have left</source>
        <translation>คุณออกแล้ว</translation>
    </message>
    <message>
        <source>The consultation goes on without you. You can enter again.</source>
        <translation>การปรึกษายังดำเนินต่อ คุณเข้าใหม่ได้</translation>
    </message>
    <message>
        <source>The consultation is over</source>
        <translation>การปรึกษาสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>คุณปิดหน้านี้ได้</translation>
    </message>
    <message>
        <source>This page belongs to no consultation</source>
        <translation>หน้านี้ไม่ใช่ของการปรึกษาใด</translation>
    </message>
    <message>
        <source>Please ask the clinic for another invitation.</source>
        <translation>โปรดขอคำเชิญใหม่จากคลินิก</translation>
    </message>
    <message>
        <source>You are in this consultation in another window</source>
        <translation>คุณอยู่ในการปรึกษานี้ในหน้าต่างอื่น</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>การปรึกษา</translation>
    </message>
    <message>
        <source>There are none at the moment.</source>
        <translation>ขณะนี้ไม่มี</translation>
    </message>
    <message>
        <source>Plan a consultation</source>
        <translation>วางแผนการปรึกษา</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>ผู้ป่วย</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Plan and invite</source>
        <translation>วางแผนและเชิญ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>ลิงก์คำเชิญ</translation>
    </message>
    <message>
        <source>%1 waits since %2</source>
        <translation>%1 รอตั้งแต่ %2</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>อยู่ในห้อง: %1</translation>
    </message>
    <message>
        <source>sound tested</source>
        <translation>ทดสอบเสียงแล้ว</translation>
    </message>
    <message>
        <source>no sound yet</source>
        <translation>ยังไม่มีเสียง</translation>
    </message>
    <message>
        <source>The code of your appointment</source>
        <translation>รหัสนัดหมายของคุณ</translation>
    </message>
    <message>
        <source>Eight digits: they are on your slip and on your phone. Type them, or hold the square code to the reader.</source>
        <translation>ตัวเลขแปดหลัก ดูได้บนบัตรคิวและในโทรศัพท์ของคุณ พิมพ์รหัส หรือนำรหัสสี่เหลี่ยมไปที่เครื่องอ่าน</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>ลงทะเบียนเข้า</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>เรียกเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>You are checked in. Your number</source>
        <translation>ลงทะเบียนเข้าแล้ว หมายเลขของคุณ</translation>
    </message>
    <message>
        <source>If a slip came out, take it. Your number is good without: note it, or scan the code.</source>
        <translation>หากมีบัตรคิวออกมา โปรดรับไป หมายเลขของคุณใช้ได้แม้ไม่มีบัตร จดไว้หรือสแกนรหัส</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>ลงทะเบียนเข้าไม่สำเร็จ</translation>
    </message>
    <message>
        <source>It is too early to check in. Please come back here from %1 on.</source>
        <translation>ยังเร็วเกินไปที่จะลงทะเบียนเข้า โปรดกลับมาที่นี่ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>This appointment is for another day: %1. Please ask at the reception.</source>
        <translation>นัดหมายนี้เป็นของวันอื่น: %1 โปรดสอบถามที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>This appointment is over or was cancelled. Please ask at the reception.</source>
        <translation>นัดหมายนี้สิ้นสุดหรือถูกยกเลิกแล้ว โปรดสอบถามที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Staff have been told. Please wait here: somebody will come.</source>
        <translation>แจ้งเจ้าหน้าที่แล้ว โปรดรอที่นี่ จะมีเจ้าหน้าที่มาหา</translation>
    </message>
    <message>
        <source>Nobody can be told from here now. Please go to the reception.</source>
        <translation>ขณะนี้แจ้งเจ้าหน้าที่จากที่นี่ไม่ได้ โปรดไปที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>That did not work: staff could not be told. Please go to the reception.</source>
        <translation>ไม่สำเร็จ ไม่สามารถแจ้งเจ้าหน้าที่ได้ โปรดไปที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>ฉันมีนัดหมาย</translation>
    </message>
    <message>
        <source>I have a patient number</source>
        <translation>ฉันมีหมายเลขผู้ป่วย</translation>
    </message>
    <message>
        <source>When you come, type the code %1 at the kiosk, or show this number at the reception.</source>
        <translation>เมื่อมาถึง พิมพ์รหัส %1 ที่ตู้บริการ หรือแสดงหมายเลขนี้ที่แผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>เรียกอีกครั้ง</translation>
    </message>
    <message>
        <source>No wait</source>
        <translation>ไม่ต้องรอ</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 นาที</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>ไม่มีเสียง</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>อ่านออกเสียง</translation>
    </message>
    <message>
        <source>You are seen by video. Enter now and wait there: staff let you in when it is your turn.</source>
        <translation>คุณจะพบแพทย์ทางวิดีโอ เข้าไปรอได้เลย เจ้าหน้าที่จะให้เข้าเมื่อถึงคิวของคุณ</translation>
    </message>
    <message>
        <source>To the consultation</source>
        <translation>ไปที่การปรึกษา</translation>
    </message>
    <message>
        <source>So that this phone trusts the clinic</source>
        <translation>ให้โทรศัพท์เครื่องนี้เชื่อถือคลินิก</translation>
    </message>
    <message>
        <source>A browser gives camera and microphone only to a server that it trusts. Do this once, with staff beside you.</source>
        <translation>เบราว์เซอร์ให้ใช้กล้องและไมโครโฟนเฉพาะกับเซิร์ฟเวอร์ที่เชื่อถือ ทำครั้งเดียวโดยมีเจ้าหน้าที่อยู่ด้วย</translation>
    </message>
    <message>
        <source>This server has no authority of its own: there is nothing to trust here.</source>
        <translation>เซิร์ฟเวอร์นี้ไม่มีผู้ออกใบรับรองของตนเอง ที่นี่ไม่มีอะไรให้เชื่อถือ</translation>
    </message>
    <message>
        <source>Compare, then load it</source>
        <translation>เทียบแล้วจึงดาวน์โหลด</translation>
    </message>
    <message>
        <source>These letters and figures are the same as on the clinic&apos;s own screen. If they are not, stop here.</source>
        <translation>ตัวอักษรและตัวเลขเหล่านี้ต้องตรงกับบนหน้าจอของคลินิก ถ้าไม่ตรงให้หยุดตรงนี้</translation>
    </message>
    <message>
        <source>Load the certificate of the authority</source>
        <translation>ดาวน์โหลดใบรับรองของผู้ออกใบรับรอง</translation>
    </message>
    <message>
        <source>Settings, Security, Encryption and credentials, Install a certificate, CA certificate: choose loket-authority.crt among the downloads.</source>
        <translation>การตั้งค่า, ความปลอดภัย, การเข้ารหัสและข้อมูลรับรอง, ติดตั้งใบรับรอง, ใบรับรอง CA: เลือก loket-authority.crt จากรายการดาวน์โหลด</translation>
    </message>
    <message>
        <source>Settings, Profile downloaded: install it. Then General, About, Certificate Trust Settings: turn it on.</source>
        <translation>การตั้งค่า, ดาวน์โหลดโปรไฟล์แล้ว: ติดตั้ง จากนั้น ทั่วไป, เกี่ยวกับ, การตั้งค่าความเชื่อถือใบรับรอง: เปิด</translation>
    </message>
    <message>
        <source>This invitation was used</source>
        <translation>คำเชิญนี้ถูกใช้แล้ว</translation>
    </message>
    <message>
        <source>It opens once, on one device. Ask the clinic for another one.</source>
        <translation>คำเชิญเปิดได้ครั้งเดียวบนอุปกรณ์เดียว ขอใหม่จากคลินิก</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>อุปกรณ์</translation>
    </message>
    <message>
        <source>You have a number here already</source>
        <translation>คุณมีหมายเลขที่นี่แล้ว</translation>
    </message>
    <message>
        <source>You are checked in already</source>
        <translation>คุณลงทะเบียนเข้าแล้ว</translation>
    </message>
    <message>
        <source>Please wait until it is called.</source>
        <translation>โปรดรอจนกว่าจะถูกเรียก</translation>
    </message>
</context>
<context>
    <name>WithdrawAlertDialog</name>
    <message>
        <source>Withdraw it?</source>
        <translation>ถอนหรือไม่</translation>
    </message>
    <message>
        <source>“%1” goes from every screen at once.</source>
        <translation>“%1” จะหายจากทุกจอทันที</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอน</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ไม่ถอน</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw this broadcast?</source>
        <translation>ถอนประกาศนี้หรือไม่</translation>
    </message>
    <message>
        <source>“%1” goes from every screen at once.</source>
        <translation>“%1” จะหายจากทุกจอทันที</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอน</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>คงไว้</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, as short as possible</comment>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ชม. %2 นาที</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 นาที</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>ไม่ได้นัด</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ชม.</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>ประมาณ %1 ชม.</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <translation>%1–%2 ชม.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>เมื่อสักครู่</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day</comment>
        <translation>ddddที่ d MMMM yyyy</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>ผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Chief administrator</source>
        <translation>ผู้ดูแลระบบสูงสุด</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>เวชระเบียน</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>พยาบาล</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>แพทย์</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>เภสัชกร</translation>
    </message>
    <message>
        <source>Radiographer</source>
        <translation>นักรังสีการแพทย์</translation>
    </message>
    <message>
        <source>Radiologist</source>
        <translation>รังสีแพทย์</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>ผู้ตรวจสอบ</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>จอ</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>ตู้คิว</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>เร่งด่วน</translation>
    </message>
    <message>
        <source>High</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ต่ำ</translation>
    </message>
    <message>
        <source>now</source>
        <comment>when a turn is expected</comment>
        <translation>ขณะนี้</translation>
    </message>
    <message>
        <source>Monitoring program</source>
        <translation>โปรแกรมเฝ้าดูระบบ</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>ไม่เปิดเผยชื่อ</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>a day and a time</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>Visit finished</source>
        <translation>การมารับบริการเสร็จสิ้น</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>การมารับบริการถูกยกเลิก</translation>
    </message>
    <message>
        <source>Closed with the day</source>
        <translation>ปิดพร้อมสิ้นวัน</translation>
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
