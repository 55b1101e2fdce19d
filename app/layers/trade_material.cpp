// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_material.h"

#include "app/layers/trade_layout.h"

#include <cstring>

namespace {

// The uniform block, in the order of the shaders; std140.
struct FlowUniforms
{
    float matrix[16];
    float casing[4];
    float opacity;
    float blend;
    float phase;
    float pixelRatio;
    float gap;
    float period;
    float step;
};
static_assert(offsetof(FlowUniforms, casing) == 64 && offsetof(FlowUniforms, opacity) == 80 &&
              offsetof(FlowUniforms, gap) == 96);

class FlowShader : public QSGMaterialShader
{
public:
    FlowShader()
    {
        setShaderFileName(VertexStage, QStringLiteral(":/multivector/shaders/flow.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/multivector/shaders/flow.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const TradeLook &look = static_cast<const TradeMaterial &>(*newMaterial).look();
        FlowUniforms block{};
        std::memcpy(block.matrix, state.combinedMatrix().constData(), sizeof block.matrix);
        block.casing[0] = look.casing.redF();
        block.casing[1] = look.casing.greenF();
        block.casing[2] = look.casing.blueF();
        block.casing[3] = look.casing.alphaF();
        block.opacity = state.opacity();
        block.blend = look.blend;
        block.phase = look.phase;
        block.pixelRatio = look.pixelRatio;
        block.gap = float(DirectionGapPx);
        block.step = look.step;
        block.period = float(LightPeriodPx);
        std::memcpy(state.uniformData()->data(), &block,
                    std::min(sizeof block, std::size_t(state.uniformData()->size())));
        return true;
    }

    void updateSampledImage(RenderState &state, int binding, QSGTexture **texture, QSGMaterial *newMaterial,
                            QSGMaterial *) override
    {
        TradeLook &look = static_cast<TradeMaterial &>(*newMaterial).look();
        FloatTable &table = binding == 1 ? look.curves : look.flows;
        table.commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
        *texture = &table;
    }
};

} // namespace

TradeMaterial::TradeMaterial(TradeLook &look) : m_look(look)
{
    setFlag(Blending);
    setFlag(NoBatching);
}

QSGMaterialType *TradeMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader *TradeMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new FlowShader;
}

int TradeMaterial::compare(const QSGMaterial *other) const
{
    return this == other ? 0 : (this < other ? -1 : 1);
}
