<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AppMenu</name>
    <message>
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shipped world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graticule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything but the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtlasHandle</name>
    <message>
        <source>%1 km²</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryCard</name>
    <message>
        <source>Fly to this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area computed on the WGS 84 ellipsoid from outlines at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area computed on the WGS 84 ellipsoid from the file&apos;s outlines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save the picture as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current view with title, legend, scale bar and sources, drawn anew at the size you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide, Full HD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide, 4K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 landscape, 300 dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2×%3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyReader</name>
    <message>
        <source>is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the scene, or leave the key out for its default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingPanel</name>
    <message>
        <source>Loading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Drop a country file to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Asia and the powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Central Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n countries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>borders de facto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a country file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country files (*.shp *.gpkg *.geojson *.json *.fgb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Home returns to Central Asia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBook</name>
    <message>
        <source>feature {0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffscreenRenderer</name>
    <message>
        <source>a picture of {0}×{1} pixels cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose at most {0} pixels a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture doesn&apos;t fit into the graphics memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Saved %1, %2×%3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Central Asia and the powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five states and their neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de facto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePainter</name>
    <message>
        <source>the page cannot be laid out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reinstall the program; a part of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>%1° N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1 at the map&apos;s centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a country or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country of that name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n notice(s) about the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>geodata</name>
    <message>
        <source>no usable device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its polygons has an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file whose polygons enclose land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a more generalised file, or close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be loaded: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outline that crosses or touches itself was cut apart there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a piece without any area was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a piece whose outline cannot be put right was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country {0}, piece {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country {0}, piece {1} and {2} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlines were put right or left out in {0} places more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated places or holes without area were dropped (pieces: {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mesh cache cannot be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map works, but starts more slowly next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the file is there and that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if names look wrong, name the right one with --encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts are UTF-8, though it says {0}, and were read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts are not {0}, as it says, and were taken for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say how its texts are encoded, and they were taken for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text with bytes that mean nothing in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it is another encoding, name it with --encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no field with country codes was found, so the countries are numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the field with --code-field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no country code and is known by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close other programs, or open a file with fewer vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a Shapefile (.shp), GeoPackage, GeoJSON or FlatGeobuf with areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is only the index of a shapefile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the .shp beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a shapefile under another ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename it to .shp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is only a part of a shapefile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is TopoJSON, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}, not a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold what its ending {0} says, or is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no map file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be prepared, as the folder for temporary files cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room there, or set TMPDIR to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the .shx, too, for a faster start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no .shx beside it, so its index was made anew, elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the .shx beside it does not fit, so its index was made anew, elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the .dbf, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no .dbf beside it, so its countries have neither codes nor names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the .dbf beside it ends after {0} of {1} features, so the rest have neither codes nor names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the .dbf again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the .dbf beside it is damaged, so its countries have neither codes nor names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the .cpg beside it names no known encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one with --encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy or download it again, or open another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an SQLite database, but no GeoPackage with a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no whole GeoPackage ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is JSON, but no GeoJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no whole GeoJSON ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no whole FlatGeobuf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no whole FlatGeobuf ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no whole shapefile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no whole shapefile ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read as {0}, an encoding nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one such as UTF-8, CP1251, GB18030 or Shift-JIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no field {0}, nor any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no field {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one of these: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds points, and countries are areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds lines, and countries are areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a table without shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file with the areas of countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read in {0}, a coordinate system nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one such as EPSG:4326</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the map looks wrong, name the right one with --crs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the .prj beside it cannot be understood, so WGS 84 was assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no .prj beside it, so WGS 84 was assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say its coordinate system, so WGS 84 was assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in a coordinate system that has no place on the earth ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the right one with --crs, for example --crs EPSG:4326</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged from there on ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {0} vertices up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a map of a smaller scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged and was left out ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no shape and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check its name and folder, or open another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask its owner for the right to read it and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file with map data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be found under this name ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a shorter name without links in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk it lies on, or open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a zero byte in its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a virtual path, and only files on this computer are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download or unpack it and open the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an address, and nothing is fetched from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download it and open the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies in a folder whose name begins like a virtual path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy it to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too big for the description of an atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the country file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text ends too early for JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct it in a text editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a number too big to be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not describe an atlas: it is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare it with atlas.schema.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing or not a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}, and this version of Multivector reads {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install a newer Multivector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the name of a file in the folder of the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing, and there is no map without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder that may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask its owner for the right to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder without an atlas.json and without a country file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a Shapefile (.shp), GeoPackage, GeoJSON or FlatGeobuf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder with several country files and no atlas.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open one of them: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut off after {0} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged, and without a good .shx what follows cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy or download the .shp and the .shx again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut off after {0} bytes, before its first feature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>geodata::ManifestReader</name>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a positive number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object of texts by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare it with atlas.schema.json</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>geodata::ShapeReader</name>
    <message>
        <source>a piece with coordinates that are no numbers, or far beyond any, was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a piece with places that are not on the earth was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a piece with places that {0} does not reach was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points or lines were left out, as countries are areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name its coordinate system with --crs, for example --crs EPSG:3857</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} are no degrees, and the file does not say its coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} are no degrees, though the file says it holds some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy or download it again, or open another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no place that its coordinate system, {0}, reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the right one with --crs, for example --crs EPSG:4326</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no area whose coordinates are all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has features, but none of them has a shape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>is not a text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
