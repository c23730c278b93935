/// Configuration as records read strictly from YAML: checked as a whole on start, errors that name the key.
@NullMarked
package io.tidings.runtime.config;

import org.jspecify.annotations.NullMarked;
