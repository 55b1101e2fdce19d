// SPDX-License-Identifier: GPL-3.0-or-later
// What the fragment shaders of corridors share. Each part has one of its own: a rasteriser in software runs all of a
// shader for every pixel, whichever branches it takes.

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

const float CasingPx = 1.0;
const float LightLength = 40.0;
const float LightEvery = 440.0; // as LightPeriodPx in corridor_material.h

float covered(float depth)
{
    return clamp(depth * pixelRatio + 0.5, 0.0, 1.0);
}

// A cross with arms of a length, its middle at (0, 0).
float cross(float along, float across, float arm, float halfWidth)
{
    float aside = abs(abs(across) - abs(along)) * 0.7071;
    return covered(halfWidth - aside) * covered(arm - max(abs(along), abs(across)));
}

float light()
{
    float behind = mod(gone - place.y * more.y - more.z, LightEvery) / LightLength; // 0 at the head, 1 at the tail's end
    return gone < 0.0 ? 0.0 : clamp(1.0 - behind, 0.0, 1.0) * clamp(behind * 10.0, 0.0, 1.0);
}

// The colour of the line itself, lights included. A broad road is hollow.
vec3 lineTone()
{
    vec3 tone = color.rgb;
    if (shape.y > 1.5 && shape.y < 2.5 && shape.x > 1.7 && shape.w < 2.5)
        tone = mix(tone, vec3(alarm.a), 0.6 * covered(shape.x - 1.2 - abs(place.x)));
    return mix(tone, vec3(1.0), 0.85 * light());
}

// Under a railway whose shape is known lies a darker edge; not where a branch leaves, or it would cut the trunk.
vec4 casingTone()
{
    bool isCased = shape.y > 0.5 && shape.y < 1.5 && shape.z > 0.5 && shape.w > 0.5 && shape.w < 2.5;
    float root = min(spans.x > 0.5 ? place.z : 100.0, spans.y > 0.5 ? place.w : 100.0);
    float strength = isCased ? 0.9 * clamp(root / 6.0 - 0.5, 0.0, 1.0) : 0.0;
    return vec4(mix(0.5 * color.rgb, casing.rgb, casing.a), 1.0) * strength;
}

vec4 laidOver(vec4 over, vec4 under)
{
    return over + under * (1.0 - over.a);
}

vec4 finished(vec4 result)
{
    return result * color.a * qt_Opacity;
}
