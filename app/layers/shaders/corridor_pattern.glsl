// SPDX-License-Identifier: GPL-3.0-or-later
// Lines with all that tells modes, statuses and grades apart.

const float Wave = 2.0; // these two as in corridor.vert
const float Feather = 1.5;
const float WaveLength = 12.0;
const float Gap = 6.0;
const float Dash = 8.0;
const float TickEvery = 18.0;
const float BreakEvery = 34.0; // of what is exposed
const float BreakHalf = 6.0;

// A broad line rolls slowly, or its wave would fold up.
float waveLength()
{
    return max(WaveLength, 6.0 * shape.x);
}

// How far from the nearest middle of what repeats along the line, the first of them `first` from its start.
float fromMiddle(float period, float first)
{
    return abs(mod(place.y - first + 0.5 * period, period) - 0.5 * period);
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

vec4 patternedLine()
{
    return laidOver(vec4(lineTone(), 1.0) * covers(0.0), casingTone() * covers(CasingPx));
}
