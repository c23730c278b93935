package io.tidings.text.topic.learned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// A model as a text file that a person can read: the calibration, a line for each term with its rarity, a line for
/// each topic with the terms that speak for and against it. Pure but for the file.
public final class ModelFile {

    private static final String HEAD = "tidings-topics 1";

    /// What speaks less changes no score in its third place.
    private static final double LEAST = 0.01;

    private ModelFile() {}

    /// Writes a model.
    ///
    /// @throws IOException if that fails
    public static void write(TopicModel model, Path file) throws IOException {
        Files.writeString(file, text(model));
    }

    /// Reads a model.
    ///
    /// @throws IOException if there is none
    /// @throws IllegalArgumentException if it is no model, with the line
    public static TopicModel read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        int number = 0;
        try {
            if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
                throw new IllegalArgumentException(
                        "`" + HEAD + "` is wanted; `tidings taxonomy train` writes such files");
            }
            var calibration = new Calibration(0, 0, 1);
            var terms = new ArrayList<String>();
            var rarities = new ArrayList<Double>();
            var topics = new ArrayList<TopicModel.Learned>();
            for (number = 1; number < lines.size(); number++) {
                var cells = lines.get(number).split("\t", -1);
                switch (cells[0]) {
                    case "calibration" ->
                        calibration = new Calibration(decimal(cells[1]), decimal(cells[2]), decimal(cells[3]));
                    case "term" -> {
                        terms.add(cells[1]);
                        rarities.add(decimal(cells[2]));
                    }
                    case "topic" -> topics.add(topic(cells, terms.size()));
                    default -> throw new IllegalArgumentException("`" + cells[0] + "` is nothing that a model has");
                }
            }
            return new TopicModel(TermWeights.of(terms, rarities), topics, calibration);
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException(
                    file + " line " + (number + 1) + " is no part of a topic model: " + wrong.getMessage(), wrong);
        }
    }

    /// Eight hexadecimal digits that change with everything that a model says.
    static String version(TopicModel model) {
        var sum = new CRC32C();
        sum.update(text(model).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    private static TopicModel.Learned topic(String[] cells, int terms) {
        var weights = new double[terms];
        for (int cell = 4; cell < cells.length; cell++) {
            int colon = cells[cell].indexOf(':');
            weights[Integer.parseInt(cells[cell].substring(0, colon))] = decimal(cells[cell].substring(colon + 1));
        }
        return new TopicModel.Learned(cells[1], cells[2], new Linear(decimal(cells[3]), weights));
    }

    private static String text(TopicModel model) {
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        var calibration = model.calibration();
        lines.add(String.join(
                "\t",
                List.of(
                        "calibration",
                        decimal(calibration.slope()),
                        decimal(calibration.offset()),
                        decimal(calibration.floor()))));
        var weights = model.weights();
        for (int place = 0; place < weights.terms().size(); place++) {
            lines.add("term\t" + weights.terms().get(place) + "\t"
                    + decimal(weights.rarities().get(place)));
        }
        for (var topic : model.topics()) {
            var line = new StringBuilder("topic\t" + topic.id() + "\t" + topic.label() + "\t"
                    + decimal(topic.linear().bias()));
            var own = topic.linear().weights();
            for (int place = 0; place < own.length; place++) {
                if (Math.abs(own[place]) >= LEAST) {
                    line.append('\t').append(place).append(':').append(decimal(own[place]));
                }
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String decimal(double number) {
        return String.valueOf(Math.round(number * 1e4) / 1e4);
    }

    private static double decimal(String text) {
        return Double.parseDouble(text);
    }
}
