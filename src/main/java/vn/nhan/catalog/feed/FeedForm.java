package vn.nhan.catalog.feed;

import java.io.IOException;
import java.io.Writer;

/** The forms of a feed, all in UTF-8. */
enum FeedForm {
    TSV("text/tab-separated-values"),
    CSV("text/csv"),
    /** RSS 2.0 with the namespace of Google's product data. */
    XML("application/xml");

    private final String mediaType;

    FeedForm(String mediaType) {
        this.mediaType = mediaType;
    }

    String contentType() {
        return mediaType + ";charset=UTF-8";
    }

    /** Writes the head of a file at once; the writer is closed with it. */
    FeedWriter open(Writer out, Channel channel, FeedWriter.About about) throws IOException {
        return switch (this) {
            case TSV -> new TableFeed(out, channel, '\t');
            case CSV -> new TableFeed(out, channel, ',');
            case XML -> new RssFeed(out, channel, about);
        };
    }
}
