package io.tidings.schemas.topic;

import org.apache.avro.Schema;

/// A schema without what Avro's code generator adds for Java alone, so that the registry holds what any language reads.
final class PlainSchema {

    private static final String FOR_JAVA = ",\"avro.java.string\":\"String\"";

    private PlainSchema() {}

    static Schema of(Schema generated) {
        return new Schema.Parser().parse(generated.toString().replace(FOR_JAVA, ""));
    }
}
