package vn.nhan.catalog.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Attribute;
import vn.nhan.catalog.category.Category;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.catalog.season.HarvestForecast;
import vn.nhan.catalog.season.Season;
import vn.nhan.platform.storage.ImageSize;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.TenantRegistry;

/** Makes goods of what {@link GoodsSource} finds. */
@ApplicationScoped
class GoodsReader {

    private final ObjectMapper json;
    private final TenantRegistry registry;

    GoodsReader(ObjectMapper json, TenantRegistry registry) {
        this.json = json;
        this.registry = registry;
    }

    /**
     * Where goods are looked at.
     *
     * @param slug of the province
     * @param origin such as {@code https://hung-yen.example}: what other programs are told is always https
     */
    record Home(TenantId province, String slug, String origin) {}

    /** A listing, and its goods if they are to be seen. */
    record Read(UUID listing, Optional<Goods> goods) {}

    /** The home of a province on its own first host. */
    Home home(TenantId id) {
        var province = registry.byId(id).orElseThrow(() -> new IllegalStateException("no province " + id));
        return new Home(id, province.slug(), "https://" + province.hosts().get(0));
    }

    Read read(String row, Home home, CategoryTree tree, Instant now) {
        var doc = parsed(row);
        var kept = doc.path("kept");
        var listing = UUID.fromString(doc.path("listing").asText());
        var from = Objects.requireNonNullElse(instant(kept, "visible_from"), Instant.MIN);
        var until = instant(kept, "visible_until");
        return now.isBefore(from) || until != null && !now.isBefore(until)
                ? new Read(listing, Optional.empty())
                : new Read(listing, Optional.of(goods(doc, home, tree)));
    }

    private Goods goods(JsonNode doc, Home home, CategoryTree tree) {
        var kept = doc.path("kept");
        var owner = TenantId.of(doc.path("tenant").asInt());
        var path = tree.path(text(doc, "category"));
        return new Goods(
                UUID.fromString(doc.path("listing").asText()),
                UUID.fromString(doc.path("product").asText()),
                home.slug(),
                home.origin() + "/products/" + address(owner, doc.path("slug").asText(), home),
                doc.path("name").asText(),
                text(doc, "nameEn"),
                text(doc, "description"),
                doc.path("producer").asText(),
                text(doc, "category"),
                path.isEmpty() ? null : path.get(0).code(),
                path.stream().map(Category::name).map(name -> name.vi()).toList(),
                attributes(doc.path("attributes"), tree),
                stream(doc, "packs").map(GoodsReader::pack).toList(),
                stream(kept.path("card"), "photos")
                        .map(photo -> picture(photo, home))
                        .toList(),
                marks(kept),
                stream(doc, "seasons").map(GoodsReader::season).toList(),
                stream(doc, "forecasts").map(GoodsReader::forecast).toList(),
                instant(kept, "visible_until"));
    }

    /** A number of days or a share has its unit, as on a label. */
    private static Map<String, String> attributes(JsonNode kept, CategoryTree tree) {
        var said = new TreeMap<String, String>();
        kept.fields().forEachRemaining(one -> {
            var kind = tree.attribute(one.getKey()).map(Attribute::kind).orElse(Attribute.Kind.TEXT);
            var text = one.getValue().asText();
            said.put(
                    one.getKey(),
                    switch (kind) {
                        case TEXT -> text;
                        case LINES ->
                            text.lines()
                                    .map(String::strip)
                                    .filter(line -> !line.isEmpty())
                                    .collect(Collectors.joining(", "));
                        case DAYS -> text + " ngày";
                        case PERCENT -> text + "%";
                    });
        });
        return said;
    }

    /** What an adopted province offers is addressed with its name; see {@link vn.nhan.tenant.OriginSlugs}. */
    private String address(TenantId owner, String slug, Home home) {
        return owner.equals(home.province())
                ? slug
                : registry.byId(owner).map(origin -> origin.slug() + "~" + slug).orElse(slug);
    }

    private static Goods.Pack pack(JsonNode pack) {
        return new Goods.Pack(
                UUID.fromString(pack.path("id").asText()),
                pack.path("grams").asLong(),
                text(pack, "grade"),
                text(pack, "packaging"),
                text(pack, "gtin"),
                number(pack, "price"),
                number(pack, "available"));
    }

    private static Goods.Picture picture(JsonNode photo, Home home) {
        var key = new ObjectKey(photo.path("key").asText()).sibling(ImageSize.LARGE.kind());
        return new Goods.Picture(
                home.origin() + key.photoPath(ImageSize.LARGE),
                key,
                photo.path("width").asInt(),
                photo.path("height").asInt());
    }

    private static List<Goods.Mark> marks(JsonNode kept) {
        var marks = new ArrayList<Goods.Mark>();
        if (kept.path("stars").asInt() > 0) {
            var from = Objects.requireNonNullElse(instant(kept, "stars_from"), Instant.MIN);
            marks.add(new Goods.Mark("ocop", kept.path("stars").asInt(), from, instant(kept, "stars_until")));
        }
        var kinds = kept.path("certificates");
        for (var i = 0; i < kinds.size(); i++) {
            var from = moment(kept.path("certificates_from").path(i));
            marks.add(new Goods.Mark(
                    kinds.get(i).asText(),
                    0,
                    Objects.requireNonNullElse(from, Instant.MIN),
                    moment(kept.path("certificates_until").path(i))));
        }
        return marks;
    }

    private static Season season(JsonNode season) {
        return new Season(day(season.get(0).asInt()), day(season.get(1).asInt()));
    }

    private static MonthDay day(int number) {
        return MonthDay.of(number / 100, number % 100);
    }

    private static HarvestForecast forecast(JsonNode forecast) {
        return new HarvestForecast(
                UUID.fromString(forecast.path("id").asText()),
                LocalDate.parse(forecast.path("ready").asText()),
                forecast.path("grams").asLong(),
                LocalDate.parse(forecast.path("from").asText()));
    }

    private static Stream<JsonNode> stream(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false);
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isTextual() ? value.asText() : null;
    }

    private static @Nullable Long number(JsonNode node, String field) {
        var value = node.path(field);
        return value.isNumber() ? value.asLong() : null;
    }

    private static @Nullable Instant instant(JsonNode node, String field) {
        return moment(node.path(field));
    }

    /** PostgreSQL writes what never ends as a word. */
    private static @Nullable Instant moment(JsonNode value) {
        return value.isTextual() && !value.asText().endsWith("infinity")
                ? OffsetDateTime.parse(value.asText()).toInstant()
                : null;
    }

    private JsonNode parsed(String row) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("goods of a feed", e);
        }
    }
}
