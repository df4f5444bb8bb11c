package vn.nhan.tenant.file;

import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A logo is a plain drawing: it runs nothing, fetches nothing and refers to nothing outside itself. */
final class LogoChecks {

    /** In characters; a logo is drawn 44 pixels wide on every page. */
    static final int LONGEST = 32_768;

    private static final Set<String> DRAWING = Set.of(
            "svg",
            "title",
            "desc",
            "g",
            "defs",
            "path",
            "circle",
            "ellipse",
            "rect",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath");

    private LogoChecks() {}

    static void run(String svg, String field, FileProblems problems) {
        if (svg.length() > LONGEST) {
            problems.add(field, "logo-long", Map.of("max", LONGEST));
            return;
        }
        try {
            read(svg, field, problems);
        } catch (XMLStreamException e) {
            problems.add(field, "logo-broken", Map.of("line", e.getLocation().getLineNumber()));
        }
    }

    private static void read(String svg, String field, FileProblems problems) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(svg));
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    problems.add(field, "logo-doctype");
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    examine(reader, field, problems);
                }
            }
        } finally {
            reader.close();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static void examine(XMLStreamReader element, String field, FileProblems problems) {
        if (!DRAWING.contains(element.getLocalName())) {
            problems.add(field, "logo-element", Map.of("element", element.getLocalName()));
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = element.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = element.getAttributeValue(i).strip();
            if (name.startsWith("on") || name.equals("style") || isOutside(name, value)) {
                problems.add(field, "logo-attribute", Map.of("name", name, "value", value));
            }
        }
    }

    private static boolean isOutside(String name, String value) {
        return (name.equals("href") && !value.startsWith("#"))
                || (value.contains("url(") && !value.startsWith("url(#"));
    }
}
