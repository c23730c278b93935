/// What news agencies deliver (NITF, NewsML-G2, ninjs) as articles with the agency's own labels on them.
@NullMarked
package io.tidings.extract.agency;

import org.jspecify.annotations.NullMarked;
