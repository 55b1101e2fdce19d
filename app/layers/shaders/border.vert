// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 position; // world units from the strip's origin
layout(location = 1) in float part;    // 0..1 along the border
layout(location = 2) in vec4 bytes;    // mitre x, mitre y (128 + 64 · mitre), side (0 left, 255 right), disputed

layout(location = 0) out float distance; // signed, pixels from the line's middle, positive to the left
layout(location = 1) out float along;    // 0..1
layout(location = 2) out float disputed;

// As BorderUniforms in border_material.cpp
layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec2 offset; // pixel of the strip's origin
    float scale; // pixels per world unit
    float qt_Opacity;
    vec4 color;
    float halfWidth; // pixels
    float strength;
    float head;
    float towards;
    float lengthPx;
    float pixelRatio;
    float isGlow;
    float isOneSided;
    float pulsePart;
};

void main()
{
    vec2 mitre = (bytes.xy * 255.0 - 128.0) / 64.0;
    float side = bytes.z < 0.5 ? 1.0 : -1.0;
    float reach = halfWidth + 0.5 / pixelRatio;
    distance = side * reach;
    along = part;
    disputed = bytes.w;
    gl_Position = qt_Matrix * vec4(position * scale + offset + mitre * side * reach, 0.0, 1.0);
}
