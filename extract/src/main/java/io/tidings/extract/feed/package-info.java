/// Feeds and sitemaps of every kind into one shape: read leniently, bounded in time and memory whatever arrives.
@NullMarked
package io.tidings.extract.feed;

import org.jspecify.annotations.NullMarked;
