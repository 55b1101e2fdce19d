// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QtQmlIntegration>

/// The colours of one theme. Ground and text were chosen by eye; the powers' colours were computed so that any two stay
/// apart for normal, protan, deutan and tritan vision and in greyscale, and so were the corridors', greyscale aside
/// (test_palette recomputes it).
struct Palette
{
    Q_GADGET
    QML_VALUE_TYPE(mapPalette)
    Q_PROPERTY(QColor sea MEMBER sea CONSTANT)
    Q_PROPERTY(QColor land MEMBER land CONSTANT)
    Q_PROPERTY(QColor five MEMBER five CONSTANT)
    Q_PROPERTY(QColor line MEMBER line CONSTANT)
    Q_PROPERTY(QColor fiveLine MEMBER fiveLine CONSTANT)
    Q_PROPERTY(QColor graticule MEMBER graticule CONSTANT)
    Q_PROPERTY(QColor hatch MEMBER hatch CONSTANT)
    Q_PROPERTY(QColor border MEMBER border CONSTANT)
    Q_PROPERTY(QColor text MEMBER text CONSTANT)
    Q_PROPERTY(QColor textQuiet MEMBER textQuiet CONSTANT)
    Q_PROPERTY(QColor focus MEMBER focus CONSTANT)
    Q_PROPERTY(QColor way MEMBER way CONSTANT)
    Q_PROPERTY(QColor chrome MEMBER chrome CONSTANT)
    Q_PROPERTY(QColor chromeLine MEMBER chromeLine CONSTANT)
    Q_PROPERTY(QColor hover MEMBER hover CONSTANT)
    Q_PROPERTY(QColor warning MEMBER warning CONSTANT)
    Q_PROPERTY(bool isDark MEMBER isDark CONSTANT)

public:
    QColor sea;
    QColor land;     ///< ordinary countries
    QColor five;     ///< the five states of Central Asia
    QColor line;     ///< coasts and borders
    QColor fiveLine; ///< the outline of the five
    QColor graticule;
    QColor hatch;  ///< the lines over disputed land
    QColor border; ///< the light on borders among the five
    QColor text;
    QColor textQuiet;
    QColor focus;      ///< keyboard focus and selection
    QColor way;        ///< a way that was looked for: the band beneath its lines, as a marker pen leaves it
    QColor chrome;     ///< panels over the map, 92 % opaque
    QColor chromeLine; ///< hairlines inside panels
    QColor hover;      ///< laid over a control under the pointer
    QColor warning;
    QList<QColor> powers;    ///< China, Russia, EU, US, Türkiye, Japan
    QList<QColor> corridors; ///< calmer than the powers', as there are many lines of them
    bool isDark = false;
    bool isGrey = false;

    bool operator==(const Palette &) const = default;

    /// The palette of "dark", "light", "print" or "grey"; anything else is taken as "dark". Grey is print with each
    /// colour's lightness alone, by which the powers' stay apart.
    static Palette of(const QString &theme);

    /// The colour of a power by its id ("CHN", "EU" …); the quiet text colour for one that has none.
    Q_INVOKABLE QColor power(const QString &id) const;

    /// One of seven colours for lines of corridors; after the last the first again. REQUIRES index >= 0.
    Q_INVOKABLE QColor corridor(int index) const { return corridors.at(index % corridors.size()); }

    /// Five colours for the classes of a measure, from the least to the most: of the five's land towards a power's
    /// colour; for no power, of what concerns all of them, towards a teal that is none of theirs.
    Q_INVOKABLE QList<QColor> classes(const QString &power) const;
};

/// Makes palettes for QML.
class Palettes : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE static Palette of(const QString &theme) { return Palette::of(theme); }
};

/// `part` of one colour in another, in sRGB; opaque.
QColor mixed(const QColor &base, const QColor &over, double part);

/// The grey of a colour's lightness, as opaque as it is.
QColor greyOf(const QColor &color);

/// CIE L* of an sRGB colour, 0 black to 100 white (D65).
double lightnessOf(const QColor &color);
