package vn.nhan.catalog.feed;

import java.io.IOException;

/** Writes rows one after the other, holding none of them. */
interface FeedWriter extends AutoCloseable {

    /**
     * What an RSS feed says of itself.
     *
     * @param link of the shop, https
     */
    record About(String title, String link, String description) {}

    void write(FeedRow row) throws IOException;

    /** Writes the end of the file. */
    @Override
    void close() throws IOException;
}
