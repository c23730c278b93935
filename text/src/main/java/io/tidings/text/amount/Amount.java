package io.tidings.text.amount;

import java.math.BigDecimal;

/// A measured quantity in a text.
///
/// @param value in whole units: *50 tỷ euro* is 50,000,000,000
/// @param unit ISO 4217 code of a currency (`EUR`), `percent`, a symbol (`km2`, `ha`, `t`, `degC`), or the word itself
/// where
/// it fits several currencies (`crown`)
/// @param text as it stands
public record Amount(BigDecimal value, String unit, String text) {

    /// The value without exponent and trailing zeros: `50000000000`, `1.5`.
    public String plainValue() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
