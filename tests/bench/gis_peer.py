# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets QGIS draw a country file, fills and outlines, and write it as PNG: what ours is held against.

Its one argument is JSON: "file"; "folder" to write pictures to; "startedNs", the monotonic clock before this was
started; "repeats"; and "pictures" by name: "width" and "height" in pixels, "dotsPerInch", and "box" as left, bottom,
right and top in metres of Web Mercator. Prints medians as JSON. Exit code 3: there is no QGIS here.
"""

import json
import os
import statistics
import sys
import time

order = json.loads(sys.argv[1])
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = order["folder"]  # the user's own settings stay as they are
os.environ.setdefault("XDG_RUNTIME_DIR", order["folder"])  # or it complains
try:
    from qgis.core import (Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsFillSymbol,
                           QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle, QgsSingleSymbolRenderer,
                           QgsVectorLayer)
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor
except ImportError:
    sys.exit(3)


def ms_since(start_ns):
    return (time.monotonic_ns() - start_ns) / 1e6


def open_layer(file):
    layer = QgsVectorLayer(file, "countries", "ogr")
    if not layer.isValid():
        sys.exit(f"QGIS cannot open {file}")
    symbol = QgsFillSymbol.createSimple({"color": "#24303c", "outline_color": "#566878", "outline_width": "1",
                                         "outline_width_unit": "Pixel"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def draw(layer, picture, file):
    """Draws and writes a picture; the ms until it was drawn, and until it was written."""
    start = time.monotonic_ns()
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setExtent(QgsRectangle(*picture["box"]))
    settings.setOutputSize(QSize(picture["width"], picture["height"]))
    settings.setOutputDpi(picture["dotsPerInch"])
    settings.setBackgroundColor(QColor("#10161c"))
    settings.setFlag(QgsMapSettings.Antialiasing, True)
    settings.setFlag(QgsMapSettings.UseRenderingOptimization, True)  # thins lines to pixels, as its own window does
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    drawn = ms_since(start)
    if job.errors() or not image.save(file, "PNG"):
        sys.exit(f"QGIS cannot draw {file}")
    return drawn, ms_since(start)


def measure(layer, name, picture):
    file = os.path.join(order["folder"], f"gis_{name}.png")
    times = [draw(layer, picture, file) for _ in range(order["repeats"])]
    return {"drawMs": statistics.median(drawn for drawn, _ in times),
            "wholeMs": statistics.median(whole for _, whole in times),
            "fileMb": os.path.getsize(file) / 1e6}


application = QgsApplication([], False)
application.initQgis()
layer = open_layer(order["file"])
result = {"startMs": ms_since(order["startedNs"]), "version": Qgis.version()}
first = next(iter(order["pictures"].values()))
draw(layer, first, os.path.join(order["folder"], "gis_first.png"))  # what it only does once is not held against it
result["pictures"] = {name: measure(layer, name, picture) for name, picture in order["pictures"].items()}
print(json.dumps(result))
sys.stdout.flush()
os._exit(0)  # its own end is long, and no part of what is measured
