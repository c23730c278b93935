/// The press as it is: sites, their volumes and tempers, and what each has published by when. No HTTP.
@NullMarked
package io.tidings.testkit.newsroom.world;

import org.jspecify.annotations.NullMarked;
