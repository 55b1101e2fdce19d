// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 position; // world units from the chunk's origin
layout(location = 1) in float land;    // not used: all disputed land is hatched alike

layout(location = 0) out float across; // pixels, along the diagonal of x + y

// As HatchUniforms in country_material.cpp
layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec2 offset; // pixel of the chunk's origin
    float scale; // pixels per world unit
    float qt_Opacity;
    vec4 color; // premultiplied
    float phase;
    float period;
    float pixelRatio;
};

void main()
{
    // Measured on the land, not on the screen, so that the hatch moves with it.
    across = (position.x + position.y) * scale + phase;
    gl_Position = qt_Matrix * vec4(position * scale + offset, 0.0, 1.0);
}
