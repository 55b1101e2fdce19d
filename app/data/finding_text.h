// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/comparison_text.h"

/// Words the findings of a comparison: nothing but what they hold, in the interface's language.
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    FindingText(const AtlasHandle &atlas, const QString &language); ///< REQUIRES atlas.isLoaded()

    /// One finding in a few sentences.
    QString sentence(const geodata::Finding &finding, const geodata::Comparison &comparison) const;
    /// What stands above a comparison: its first finding, and by whose books it is.
    QString headline(const geodata::Comparison &comparison) const;
    /// All findings, sentence by sentence.
    QStringList sentences(const geodata::Comparison &comparison) const;

private:
    QString turnover(const geodata::Finding &finding, const geodata::Comparison &comparison) const;
    QStringList withheld(const geodata::Finding &finding) const;
    QStringList remarks(const geodata::Finding &finding) const;
    QString noFigure(const geodata::Comparison &comparison) const;
    QString amount(const geodata::FindingPart &part) const;
    QString amounts(const geodata::Finding &finding) const;

    ComparisonText m_text;
};
