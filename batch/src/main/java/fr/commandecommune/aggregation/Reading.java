package fr.commandecommune.aggregation;

import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One reading of the returns of a run that are not known yet, by several readers at once, each of which has its part of the files. */
final class Reading {

    private final AggregationRequest request;
    private final Inputs inputs;
    private final Baseline baseline;
    private final LeftOutLines left;
    private final Map<String, Integer> memberPlaces;
    private final Map<String, Integer> articlePlaces;
    private final Map<String, Member> members;
    private final SeenKeys seen;
    private final Map<Place, Integer> columns;
    private final AtomicInteger columnCount;
    private final AtomicLong linesRead = new AtomicLong();
    private final AtomicLong bytesRead = new AtomicLong();
    private final long bytes;

    Reading(AggregationRequest request, Inputs inputs, LeftOutLines left, Baseline baseline) {
        this.request = request;
        this.inputs = inputs;
        this.left = left;
        this.baseline = baseline;
        this.columns = new ConcurrentHashMap<>(baseline.columns());
        this.columnCount = new AtomicInteger(1
                + baseline.columns().values().stream()
                        .max(Comparator.naturalOrder())
                        .orElse(-1));
        this.memberPlaces =
                places(inputs.campaign().members().stream().map(Member::siren).toList());
        this.articlePlaces = places(inputs.campaign().articles().stream()
                .map(article -> article.code())
                .toList());
        this.members = inputs.campaign().members().stream()
                .collect(Collectors.toUnmodifiableMap(Member::siren, Function.identity()));
        this.seen = new SeenKeys(memberPlaces.size(), articlePlaces.size());
        this.bytes = baseline.toRead().stream().mapToLong(Reading::size).sum();
    }

    /** A return and its place among those of the run. */
    record NumberedFile(int number, Path path) {

        long size() {
            return Reading.size(path);
        }
    }

    AggregationRequest request() {
        return request;
    }

    /** What {@link Baselines} knows a return by. */
    String mark(Path file) {
        return Baselines.mark(file, inputs.digests(), left);
    }

    Campaign campaign() {
        return inputs.campaign();
    }

    LeftOutLines left() {
        return left;
    }

    Map<String, Member> members() {
        return members;
    }

    /** The places of the members among those of the run, by SIREN. */
    Map<String, Integer> memberPlaces() {
        return memberPlaces;
    }

    /** The places of the articles among those of the run, by code. */
    Map<String, Integer> articlePlaces() {
        return articlePlaces;
    }

    SeenKeys seen() {
        return seen;
    }

    /** The number of a column; {@code added} hears of it if it is new. */
    int column(Place place, java.util.function.ObjIntConsumer<Place> added) {
        return columns.computeIfAbsent(place, unknown -> {
            int number = columnCount.getAndIncrement();
            added.accept(unknown, number);
            return number;
        });
    }

    /** The files of one part: the heaviest first go where the least was to be read. */
    List<NumberedFile> part(int part, int parts) {
        var files = new ArrayList<NumberedFile>();
        for (var path : baseline.toRead()) {
            files.add(new NumberedFile(baseline.ownFrom() + files.size(), path));
        }
        files.sort(Comparator.comparingLong(NumberedFile::size).reversed().thenComparing(NumberedFile::number));
        var loads = new long[parts];
        var own = new ArrayList<NumberedFile>();
        for (var file : files) {
            int lightest = IntStream.range(0, parts)
                    .boxed()
                    .min(Comparator.comparingLong(candidate -> loads[candidate]))
                    .orElseThrow();
            loads[lightest] += file.size();
            if (lightest == part) {
                own.add(file);
            }
        }
        own.sort(Comparator.comparing(NumberedFile::number));
        return own;
    }

    /** One of the readers is so much further. */
    void read(long lines, long bytesOfFile) {
        linesRead.addAndGet(lines);
        bytesRead.addAndGet(bytesOfFile);
    }

    long linesRead() {
        return linesRead.get();
    }

    /** How much of the files was read, from 0 to {@code whole}. */
    int share(int whole) {
        return (int) (whole * bytesRead.get() / Math.max(1, bytes));
    }

    private static Map<String, Integer> places(List<String> codes) {
        var sorted = codes.toArray(String[]::new);
        Arrays.sort(sorted);
        var places = HashMap.<String, Integer>newHashMap(sorted.length);
        for (var place = 0; place < sorted.length; place++) {
            places.put(sorted[place], place);
        }
        return places;
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
