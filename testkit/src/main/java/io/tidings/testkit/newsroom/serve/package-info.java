/// The newsroom's web server and the documents it answers with.
@NullMarked
package io.tidings.testkit.newsroom.serve;

import org.jspecify.annotations.NullMarked;
