package vn.nhan.catalog.feed;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** RSS 2.0 with an {@code item} for each package; several pictures are several elements. */
final class RssFeed implements FeedWriter {

    private static final String NAMESPACE = "http://base.google.com/ns/1.0";

    private final Writer out;
    private final XMLStreamWriter xml;
    private final List<FeedColumn> columns;

    RssFeed(Writer out, Channel channel, About about) throws IOException {
        this.out = out;
        this.columns = channel.columns();
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("g", NAMESPACE);
            xml.writeStartElement("channel");
            element("title", about.title());
            element("link", about.link());
            element("description", about.description());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void write(FeedRow row) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement("item");
            for (var column : columns) {
                write(column, row.cell(column));
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(FeedColumn column, String value) throws XMLStreamException {
        if (column == FeedColumn.ADDITIONAL_IMAGE_LINK && !value.isEmpty()) {
            for (var one : value.split(",", -1)) {
                element("g:" + column.heading(), one);
            }
        } else if (!value.isEmpty()) {
            element("g:" + column.heading(), value);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            out.close();
        }
    }
}
