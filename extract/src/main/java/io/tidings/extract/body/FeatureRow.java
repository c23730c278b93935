package io.tidings.extract.body;

/// One block's features, written one after the other: their order is their meaning.
final class FeatureRow {

    private final float[] values;
    private int size;

    FeatureRow(float[] values) {
        this.values = values;
    }

    FeatureRow put(double value) {
        values[size++] = (float) value;
        return this;
    }

    FeatureRow put(boolean value) {
        return put(value ? 1 : 0);
    }

    int size() {
        return size;
    }
}
