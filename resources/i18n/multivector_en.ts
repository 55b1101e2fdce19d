<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AtlasHandle</name>
    <message numerus="yes">
        <source>in %n parts</source>
        <translation>
            <numerusform>in %n part</numerusform>
            <numerusform>in %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message numerus="yes">
        <source>%1: %n countries</source>
        <translation>
            <numerusform>%1: %n country</numerusform>
            <numerusform>%1: %n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message numerus="yes">
        <source>%n more findings</source>
        <translation>
            <numerusform>%n more finding</numerusform>
            <numerusform>%n more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>and %n others, not with all five</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>and %n other, not with all five</numerusform>
            <numerusform>and %n others, not with all five</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorridorDetails</name>
    <message numerus="yes">
        <source>%n section(s) and their status</source>
        <translation>
            <numerusform>%n section and its status</numerusform>
            <numerusform>%n sections and their status</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorridorText</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n border crossings</source>
        <translation>
            <numerusform>%n border crossing</numerusform>
            <numerusform>%n border crossings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorridorView</name>
    <message numerus="yes">
        <source>%n corridors</source>
        <translation>
            <numerusform>%n corridor</numerusform>
            <numerusform>%n corridors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryCard</name>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryFace</name>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corridor(s) through it, kilometres in operation</source>
        <translation>
            <numerusform>%n corridor through it, kilometres in operation</numerusform>
            <numerusform>%n corridors through it, kilometres in operation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of the powers with the five here</source>
        <translation>
            <numerusform>%n meeting of the powers with the five here</numerusform>
            <numerusform>%n meetings of the powers with the five here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckExport</name>
    <message numerus="yes">
        <source>%Ln scenes</source>
        <translation>
            <numerusform>%Ln scene</numerusform>
            <numerusform>%Ln scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, %1 s</source>
        <translation>
            <numerusform>%Ln frame, %1 s</numerusform>
            <numerusform>%Ln frames, %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message numerus="yes">
        <source>%n summit(s) held since %1</source>
        <translation>
            <numerusform>%n summit held since %1</numerusform>
            <numerusform>%n summits held since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of foreign ministers held since %1</source>
        <translation>
            <numerusform>%n meeting of foreign ministers held since %1</numerusform>
            <numerusform>%n meetings of foreign ministers held since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) held since %1</source>
        <translation>
            <numerusform>%n meeting held since %1</numerusform>
            <numerusform>%n meetings held since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureOpener</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureRecord</name>
    <message numerus="yes">
        <source>%n meetings are marked.</source>
        <translation>
            <numerusform>%n meeting is marked.</numerusform>
            <numerusform>%n meetings are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerCard</name>
    <message numerus="yes">
        <source>borders %n of the five states</source>
        <translation>
            <numerusform>borders %n of the five states</numerusform>
            <numerusform>borders %n of the five states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceGatherer</name>
    <message numerus="yes">
        <source>Where %n places lie</source>
        <translation>
            <numerusform>Where %n place lies</numerusform>
            <numerusform>Where %n places lie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesFace</name>
    <message numerus="yes">
        <source>Copied: %n source(s) as %1</source>
        <translation>
            <numerusform>Copied: %n source as %1</numerusform>
            <numerusform>Copied: %n sources as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) of what is shown now. Copy as:</source>
        <translation>
            <numerusform>%n source of what is shown now. Copy as:</numerusform>
            <numerusform>%n sources of what is shown now. Copy as:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n notice(s) about the file</source>
        <translation>
            <numerusform>%n notice about the file</numerusform>
            <numerusform>%n notices about the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message numerus="yes">
        <source>%n meeting(s) in %1</source>
        <translation>
            <numerusform>%n meeting in %1</numerusform>
            <numerusform>%n meetings in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineYears</name>
    <message numerus="yes">
        <source>%1 of %n pairs have a figure</source>
        <translation>
            <numerusform>%1 of %n pair has a figure</numerusform>
            <numerusform>%1 of %n pairs have a figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TradePanel</name>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>flows</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TradeTable</name>
    <message numerus="yes">
        <source>Trade table, %n rows</source>
        <translation>
            <numerusform>Trade table, %n row</numerusform>
            <numerusform>Trade table, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TradeTip</name>
    <message numerus="yes">
        <source>and %n more: a click shows them all</source>
        <translation>
            <numerusform>and %n more: a click shows it</numerusform>
            <numerusform>and %n more: a click shows them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TradeView</name>
    <message numerus="yes">
        <source>from %n powers&apos; figures</source>
        <translation>
            <numerusform>from %n power&apos;s figures</numerusform>
            <numerusform>from %n powers&apos; figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n pairs</source>
        <translation>
            <numerusform>%1 from %n pair</numerusform>
            <numerusform>%1 from %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pairs have a figure</source>
        <translation>
            <numerusform>%1 of %n pair has a figure</numerusform>
            <numerusform>%1 of %n pairs have a figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n largest flows, %1 not shown</source>
        <translation>
            <numerusform>the %n largest flow, %1 not shown</numerusform>
            <numerusform>the %n largest flows, %1 not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted by %1 and %n others</source>
        <translation>
            <numerusform>Counted by %1 and %n other</numerusform>
            <numerusform>Counted by %1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another year</source>
        <translation>
            <numerusform>%n of another year</numerusform>
            <numerusform>%n of another year</numerusform>
        </translation>
    </message>
</context>
</TS>
