package vn.nhan.catalog.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files of a feed, each for a channel in one of the forms that it reads. */
enum FeedFile {
    GOOGLE_TSV(Channel.GOOGLE, FeedForm.TSV),
    GOOGLE_XML(Channel.GOOGLE, FeedForm.XML),
    META_TSV(Channel.META, FeedForm.TSV),
    META_CSV(Channel.META, FeedForm.CSV),
    META_XML(Channel.META, FeedForm.XML);

    private final Channel channel;
    private final FeedForm form;

    FeedFile(Channel channel, FeedForm form) {
        this.channel = channel;
        this.form = form;
    }

    Channel channel() {
        return channel;
    }

    FeedForm form() {
        return form;
    }

    /** {@code google.tsv}: the last part of its address. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** What its object is called in the store. */
    String kind(boolean packed) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + (packed ? "-gz" : "");
    }

    static Optional<FeedFile> of(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName().equals(fileName))
                .findFirst();
    }
}
