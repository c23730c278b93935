/// The pages over HTTP: routes, rendering, their JSON twins, and what keeps hostile text harmless.
@NullMarked
package io.tidings.console.web;

import org.jspecify.annotations.NullMarked;
