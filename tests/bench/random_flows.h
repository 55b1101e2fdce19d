// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/trade_flows.h"

/// Random flows from powers all over the world to states in and about Central Asia, both ways, a few large and most
/// small, as trade is: those shipped with the program follow the same law.
TradeFlows randomFlows(int count);
