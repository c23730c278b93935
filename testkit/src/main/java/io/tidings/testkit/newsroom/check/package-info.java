/// What the newsroom notices of its guests: what they were served, and how they behaved.
@NullMarked
package io.tidings.testkit.newsroom.check;

import org.jspecify.annotations.NullMarked;
