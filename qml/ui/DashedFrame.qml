// The edge of what is free or only planned.
import QtQuick

Canvas {
    id: frame

    property color color: Theme.edge

    onColorChanged: frame.requestPaint()
    onWidthChanged: frame.requestPaint()
    onHeightChanged: frame.requestPaint()
    onPaint: {
        const ink = frame.getContext("2d");
        ink.reset();
        ink.strokeStyle = frame.color;
        ink.setLineDash([4, 4]);
        ink.roundedRect(0.5, 0.5, frame.width - 1, frame.height - 1, Theme.radius, Theme.radius);
        ink.stroke();
    }
}
