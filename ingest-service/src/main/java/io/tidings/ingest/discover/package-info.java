/// Finding the feeds and sitemaps of a site.
@NullMarked
package io.tidings.ingest.discover;

import org.jspecify.annotations.NullMarked;
