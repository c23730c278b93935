package io.tidings.runtime.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/// Teaches Jackson durations, times and sizes as people write them.
final class WrittenUnits extends SimpleModule {

    WrittenUnits() {
        super("written-units");
        addDeserializer(Duration.class, new Written<>(Duration.class, Durations::parse));
        addDeserializer(Instant.class, new Written<>(Instant.class, Instants::parse));
        addDeserializer(DataSize.class, new Written<>(DataSize.class, DataSize::parse));
    }

    private static final class Written<T> extends StdDeserializer<T> {

        private final transient Function<String, T> parse;

        Written(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return parse.apply(parser.getText());
            } catch (ConfigException e) {
                throw context.weirdStringException(parser.getText(), handledType(), String.valueOf(e.getMessage()));
            }
        }
    }
}
