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
    <name>Main</name>
    <message numerus="yes">
        <source>%1: %n countries</source>
        <translation>
            <numerusform>%1: %n country</numerusform>
            <numerusform>%1: %n countries</numerusform>
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
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n notice(s) about the file</source>
        <translation>
            <numerusform>%n notice about the file</numerusform>
            <numerusform>%n notices about the file</numerusform>
        </translation>
    </message>
</context>
</TS>
