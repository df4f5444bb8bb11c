package vn.nhan.catalog;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/** What a batch of rows adds: products, their packages and which pictures are to be theirs. */
final class ProductWriting {

    final List<NewProduct> products = new ArrayList<>();
    final List<NewPack> packages = new ArrayList<>();
    final List<SheetPhotos.Wanted> photos = new ArrayList<>();

    private final Map<String, UUID> byKey = new HashMap<>();
    private final Map<UUID, Integer> positions = new HashMap<>();
    private final Map<UUID, Set<SheetPhotos.Match>> shown = new HashMap<>();
    private final TenantId tenant;

    ProductWriting(TenantId tenant) {
        this.tenant = tenant;
    }

    /** What kind of goods, and what such goods say of themselves. */
    record Kind(@Nullable String category, Map<String, String> attributes) {}

    record NewProduct(
            UUID id,
            UUID business,
            String name,
            @Nullable String nameEn,
            @Nullable String description,
            @Nullable String descriptionEn,
            @Nullable String category,
            @Nullable String hsCode,
            List<String> tags,
            Map<String, String> attributes,
            @Nullable Integer starts,
            @Nullable Integer ends) {}

    record NewPack(
            UUID id,
            UUID product,
            int position,
            long grams,
            @Nullable String grade,
            @Nullable String packaging,
            @Nullable String gtin,
            @Nullable Long price,
            @Nullable Long stock) {}

    TenantId tenant() {
        return tenant;
    }

    /** The product that an earlier row of the batch has begun. */
    @Nullable
    UUID find(UUID business, ProductLine line) {
        return byKey.get(business + " " + line.key());
    }

    UUID add(UUID business, ProductLine line, Kind kind) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var season = line.season();
        byKey.put(business + " " + line.key(), id);
        products.add(new NewProduct(
                id,
                business,
                line.name(),
                line.nameEn(),
                line.description(),
                line.descriptionEn(),
                kind.category(),
                line.hsCode(),
                line.tags(),
                kind.attributes(),
                season == null ? null : season.starts(),
                season == null ? null : season.ends()));
        return id;
    }

    /** @param from the place of the product's first new package */
    void pack(UUID id, UUID product, int from, ProductLine.Pack pack) {
        var position = positions.merge(product, from, (last, first) -> last + 1);
        packages.add(new NewPack(
                id,
                product,
                position,
                pack.grams(),
                pack.grade(),
                pack.packaging(),
                pack.gtin(),
                pack.price(),
                pack.stock()));
    }

    /** Each picture once, whichever rows of the product name it. */
    void show(UUID product, String alt, List<SheetPhotos.Match> matches) {
        var seen = shown.computeIfAbsent(product, id -> new HashSet<>());
        matches.stream()
                .filter(seen::add)
                .forEach(match -> photos.add(new SheetPhotos.Wanted(
                        UuidCreator.getTimeOrderedEpoch(),
                        match.zip(),
                        product,
                        match.name().key(),
                        alt)));
    }
}
