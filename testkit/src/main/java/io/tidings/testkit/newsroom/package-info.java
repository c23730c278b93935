/// The newsroom: a local web of any number of news sites, for tests, load and demonstration.
@NullMarked
package io.tidings.testkit.newsroom;

import org.jspecify.annotations.NullMarked;
