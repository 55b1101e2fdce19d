// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec4 place;
layout(location = 1) flat in vec4 color;
layout(location = 2) flat in vec4 shape;
layout(location = 3) flat in vec4 more;
layout(location = 4) flat in vec4 spans;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec4 casing;
    vec4 band;
    vec4 alarm;
    vec2 offset;
    float scale;
    float qt_Opacity;
    float part;
    float gone;
    float pixelRatio;
    float thickness;
};

const float Wave = 2.0; // as in corridor.vert
const float CasingPx = 1.0;
const float Glow = 7.0;
const float Feather = 1.5;
const float WaveLength = 12.0;
const float Gap = 6.0;
const float Dash = 8.0;
const float TickEvery = 18.0;
const float BreakEvery = 34.0; // of what is exposed
const float BreakHalf = 6.0;
const float LightLength = 40.0;
const float LightEvery = 400.0; // as LightPeriodPx in corridor_material.h
const float CrossEvery = 16.0;  // of what is closed

// A broad line rolls slowly, or its wave would fold up.
float waveLength()
{
    return max(WaveLength, 6.0 * shape.x);
}

float covered(float depth)
{
    return clamp(depth * pixelRatio + 0.5, 0.0, 1.0);
}

// How far from the nearest middle of what repeats along the line, the first of them `first` from its start.
float fromMiddle(float period, float first)
{
    return abs(mod(place.y - first + 0.5 * period, period) - 0.5 * period);
}

// A cross with arms of a length, its middle at (0, 0).
float cross(float along, float across, float arm, float halfWidth)
{
    float aside = abs(abs(across) - abs(along)) * 0.7071;
    return covered(halfWidth - aside) * covered(arm - max(abs(along), abs(across)));
}

// How much of the line covers a point; all of it wider by `wider`.
float covers(float wider)
{
    float halfWidth = shape.x + wider;
    float mode = shape.y, status = shape.z;
    bool isSoft = shape.w > 2.5;
    bool isWave = mode > 2.5 && mode < 4.5;
    bool isPipe = mode > 4.5;
    bool isDotted = status > 2.5;
    bool isDashed = status > 1.5 && !isDotted;

    float across = place.x;
    if (isWave) {
        float swing = Wave * min(thickness, 1.0) * clamp(min(place.z, place.w) / 10.0, 0.0, 1.0);
        float angle = 6.2831853 * place.y / waveLength();
        float slope = swing * 6.2831853 / waveLength() * cos(angle);
        across = (across - swing * sin(angle)) * inversesqrt(1.0 + slope * slope);
    }
    float past = max(-min(place.z, place.w), 0.0);
    float away = past > 0.0 ? length(vec2(across, past)) : abs(across);

    // Along: dots are as long as the line is wide, dashes 8 px, on water one and a half waves.
    float mark = isDotted ? max(2.0, 2.0 * shape.x) : isDashed ? max(Dash, 3.0 * shape.x) : 1.5 * waveLength();
    float period = mark + Gap;
    float fromDash = fromMiddle(period, 0.5 * mark);
    bool isBroken = isDotted || isDashed || isWave;
    if (isDotted)
        away = length(vec2(away, max(fromDash - max(0.5 * mark - shape.x, 0.0), 0.0)));
    float edge = isSoft ? 1.0 - smoothstep(halfWidth - Feather, halfWidth + Feather, away) : covered(halfWidth - away);
    float deep = 0.5 * mark + wider - fromDash;
    float dash = !isBroken || isDotted ? 1.0 : isSoft ? smoothstep(-1.0, 1.0, deep) : covered(deep);
    float result = edge * dash;
    if (isPipe) {
        float every = isDotted || isDashed ? period * ceil(TickEvery / period) : TickEvery;
        float fromTick = fromMiddle(every, 0.5 * (isDotted || isDashed ? mark : TickEvery));
        float tick = isSoft ? 1.0 - smoothstep(0.0, 1.6, fromTick) : covered(0.65 + wider - fromTick);
        float end = isSoft ? 1.0 - smoothstep(more.x - 1.0, more.x + 0.5, abs(place.x))
                           : covered(more.x + wider - abs(place.x));
        result = max(result, tick * end);
    }
    if (more.w > 0.5) { // a way that is cut somewhere: so is its line, again and again
        float from = mod(place.y, BreakEvery) - 0.5 * BreakEvery;
        result *= covered(abs(from) - BreakHalf + wider);
        result = max(result, cross(from, place.x, 3.2 + wider, 0.75 + wider));
    }
    return result;
}

float light()
{
    float behind = mod(gone - place.y * more.y - more.z, LightEvery) / LightLength; // 0 at the head, 1 at the tail's end
    return gone < 0.0 ? 0.0 : clamp(1.0 - behind, 0.0, 1.0) * clamp(behind * 10.0, 0.0, 1.0);
}

vec4 line()
{
    vec3 tone = color.rgb;
    if (shape.y > 1.5 && shape.y < 2.5 && shape.x > 1.7 && shape.w < 2.5) // a broad road is hollow
        tone = mix(tone, vec3(alarm.a), 0.6 * covered(shape.x - 1.2 - abs(place.x)));
    return vec4(mix(tone, vec3(1.0), 0.85 * light()), 1.0) * covers(0.0);
}

vec4 cased()
{
    return vec4(mix(0.5 * color.rgb, casing.rgb, casing.a), 1.0) * covers(CasingPx) * 0.9;
}

void main()
{
    vec4 result = vec4(0.0);
    if (part < 0.5) {
        float from = place.z;
        bool isOn = (from >= spans.x && from < spans.y) || (from >= spans.z && from < spans.w);
        float shade = isOn ? 1.0 - smoothstep(shape.x - 3.0, shape.x, abs(place.x)) : 0.0;
        result = vec4(band.rgb, 1.0) * shade * band.a;
    } else if (part < 1.5) {
        result = cased();
    } else if (part < 2.5) {
        result = line();
    } else if (part < 3.5) {
        float fade = clamp(1.0 - (abs(place.x) - shape.x) / Glow, 0.0, 1.0);
        float ends = clamp(1.0 + min(place.z, place.w) / Glow, 0.0, 1.0);
        result = vec4(color.rgb, 1.0) * 0.45 * fade * fade * ends;
        if (shape.y < 1.5 && shape.w < 2.5) {
            vec4 under = cased();
            result = under + result * (1.0 - under.a);
        }
        vec4 over = line();
        result = over + result * (1.0 - over.a);
    } else {
        float whole = place.z + place.w;
        float every = whole / max(1.0, floor(whole / CrossEvery + 0.5));
        float along = mod(place.z, every) - 0.5 * every;
        vec4 over = vec4(alarm.rgb, 1.0) * cross(along, place.x, shape.x, 0.9);
        result = over + vec4(casing.rgb, 1.0) * 0.85 * cross(along, place.x, shape.x + 1.2, 2.2) * (1.0 - over.a);
    }
    fragColor = result * color.a * qt_Opacity;
}
