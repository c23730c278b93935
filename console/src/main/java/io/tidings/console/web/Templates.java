package io.tidings.console.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pages' templates, compiled with the program. Everything they print is escaped for where it stands. Thread-
/// safe.
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "io.tidings.console.templates");

    private Templates() {}

    /// The HTML of a template.
    ///
    /// @param name below `src/main/jte`, e.g. `now.jte`
    /// @param parameters by name
    public static String html(String name, Map<String, @Nullable Object> parameters) {
        var output = new StringOutput();
        ENGINE.render(name, parameters, output);
        return output.toString();
    }
}
