<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
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
        <source>Notice</source>
        <translation>ประกาศ</translation>
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
        <source>An administrator approves this code in the Loket console:</source>
        <translation>ให้ผู้ดูแลระบบอนุมัติรหัสนี้ในคอนโซล Loket:</translation>
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
        <source>Ticket kiosk</source>
        <translation>ตู้กดคิว</translation>
    </message>
    <message>
        <source>On the computer of the kiosk, start Loket with:</source>
        <translation>บนคอมพิวเตอร์ของตู้กดคิว เปิด Loket ด้วยคำสั่ง:</translation>
    </message>
    <message>
        <source>This page was opened on the server itself. From other computers, use its name or address in your network instead of “%1”.</source>
        <translation>หน้านี้เปิดบนเครื่องเซิร์ฟเวอร์เอง หากเปิดจากเครื่องอื่น ให้ใช้ชื่อหรือที่อยู่ของเครื่องนี้ในเครือข่ายแทน “%1”</translation>
    </message>
</context>
</TS>
