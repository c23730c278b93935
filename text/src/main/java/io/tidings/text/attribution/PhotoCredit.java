package io.tidings.text.attribution;

import io.tidings.text.entity.TokenRange;

/// Whose photograph it is.
///
/// @param name as it stands, e.g. `Reuters`
/// @param where the credit as a whole: names in it are not what the article is about
public record PhotoCredit(String name, TokenRange where) {}
