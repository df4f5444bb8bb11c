package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nhan.platform.text.Vietnamese;

/**
 * Live listings with names as they are in Viet Nam, the same ones at every run: some goods are common and some are rare, as
 * in life. They are put on the shelf alone; there are no products behind them.
 */
public final class MadeUpListings {

    private static final String[][] GOODS = {
        {"Nhãn lồng", "fresh-fruit"},
        {"Cam sành", "fresh-fruit"},
        {"Gạo ST25", "grain"},
        {"Mật ong hoa nhãn", "honey"},
        {"Vải thiều", "fresh-fruit"},
        {"Bưởi da xanh", "fresh-fruit"},
        {"Chè Shan tuyết", "tea-coffee"},
        {"Cà phê Robusta", "tea-coffee"},
        {"Nước mắm cốt", "spice"},
        {"Thịt bò gác bếp", "meat-egg"},
        {"Bơ sáp", "fresh-fruit"},
        {"Xoài cát Hoà Lộc", "fresh-fruit"},
        {"Sầu riêng Ri6", "fresh-fruit"},
        {"Thanh long ruột đỏ", "fresh-fruit"},
        {"Chôm chôm", "fresh-fruit"},
        {"Măng cụt", "fresh-fruit"},
        {"Gạo nếp cái hoa vàng", "grain"},
        {"Mật ong bạc hà", "honey"},
        {"Hồ tiêu đen", "spice"},
        {"Hạt điều rang muối", "processed-food"},
        {"Mắm tôm", "spice"},
        {"Tôm khô", "aquatic"},
        {"Cá khô", "aquatic"},
        {"Chả mực", "aquatic"},
        {"Tinh bột nghệ", "herb"},
        {"Đông trùng hạ thảo", "herb"},
        {"Sâm Ngọc Linh", "herb"},
        {"Rau cải mèo", "fresh-vegetable"},
        {"Măng khô", "processed-food"},
        {"Miến dong", "processed-food"},
        {"Bánh đa nem", "processed-food"},
        {"Kẹo dừa", "processed-food"},
        {"Khóm Cầu Đúc", "fresh-fruit"},
        {"Na Chi Lăng", "fresh-fruit"},
        {"Hồng không hạt", "fresh-fruit"},
        {"Chuối ngự", "fresh-fruit"},
        {"Tương bần", "spice"},
        {"Rượu ngô", "alcohol"},
        {"Giỏ mây tre", "handicraft"},
        {"Lụa tơ tằm", "handicraft"}
    };
    private static final Map<String, String> GROUPS =
            Map.of("tea-coffee", "beverage", "alcohol", "beverage", "herb", "medicinal", "handicraft", "handicraft");
    private static final String[] KINDS = {
        "đặc sản",
        "loại một",
        "loại đặc biệt",
        "sấy khô",
        "sấy dẻo",
        "tươi",
        "hữu cơ",
        "truyền thống",
        "gia truyền",
        "túi 500 g",
        "hộp quà",
        "nguyên chất",
        "xuất khẩu",
        "vườn nhà",
        "chọn lọc",
        "đầu mùa"
    };
    private static final String[] FAMILY = {
        "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Bùi", "Đỗ"
    };
    private static final String[] GIVEN = {
        "An", "Bình", "Cường", "Dũng", "Hà", "Hải", "Hạnh", "Hiền", "Hòa", "Hùng", "Hương", "Khánh", "Lan", "Mai",
        "Nam", "Nga", "Oanh", "Phúc", "Sơn", "Tâm", "Thảo", "Tuấn", "Yến", "Đạt"
    };
    private static final String[] FIRST = {
        "Phố", "Tân", "Thanh", "Hồng", "An", "Bình", "Vĩnh", "Phú", "Đông", "Tây", "Nam", "Bắc", "Hòa", "Xuân", "Quang"
    };
    private static final String[] SECOND = {
        "Hiến", "Châu", "Sơn", "Lạc", "Phong", "Thịnh", "Lộc", "Mỹ", "Khê", "Giang", "Hải", "Thành", "Tiến", "Lâm"
    };
    private static final String[] RARE_BEGINNING = {"kr", "br", "ml", "pl", "dr", "gr", "bl", "kl"};
    private static final String[] RARE_END = {"ôl", "ăng", "êt", "uôr", "ơi"};

    private static final String FILL = """
        with d as materialized (select cast(? as jsonb) as j),
         g as (select row_number() over () - 1 as n, value from d, jsonb_array_elements(d.j -> 'goods')),
         k as (select row_number() over () - 1 as n, value from d, jsonb_array_elements(d.j -> 'kinds')),
         p as (select row_number() over () - 1 as n, value from d, jsonb_array_elements(d.j -> 'producers')),
         u as (select row_number() over () - 1 as n, value from d, jsonb_array_elements(d.j -> 'communes')),
         gw as materialized (select n, value ->> 'text' as text, cast(value ->> 'words' as tsvector) as words,
         value ->> 'category' as category from g),
         kw as materialized (select n, value ->> 'text' as text, cast(value ->> 'words' as tsvector) as words from k),
         pw as materialized (select n, value ->> 'text' as text, cast(value ->> 'words' as tsvector) as words from p),
         uw as materialized (select n, value ->> 'text' as text, cast(value ->> 'words' as tsvector) as words from u),
         made as materialized (select i, cast(? as smallint[]) as provinces, random() as province,
         floor(random() * random() * (select count(*) from gw)) as good,
         case when i % 997 = 0 then :kinds + i / 997 % :rare else floor(random() * :kinds) end as kind,
         floor(random() * (select count(*) from pw)) as producer, floor(random() * (select count(*) from uw)) as commune,
         (10 + floor(random() * random() * 500)) * 1000 as price, random() as star, random() as certified,
         random() as season, random() as stock from generate_series(1, ?) i),
         placed as (select m.*, m.provinces[1 + floor(m.province * array_length(m.provinces, 1))] as tenant,
         case when m.star < 0.25 then 3 + cast(floor(m.star * 12) as int) end as stars,
         cast(? as timestamptz) - (? - m.i) * interval '30 seconds' as at from made m)
        insert into published.storefront_listing (tenant_id, listing_id, product_id, business_id, slug, words, category,
         commune, price_dong, price_per_kg, stars, stars_from, stars_until, certificates, certificates_from,
         certificates_until, season, in_stock_from, visible_from, published_at, format, card)
         select m.tenant, x.id, x.id, x.id, 'made-up-' || m.i,
         gw.words || kw.words || pw.words || uw.words || cast('''p:' || width_bucket(m.price, array[50000, 100000, 200000,
         500000]) || '''' || coalesce(' ''s:' || m.stars || '''', '') || case when m.certified < 0.2 then ' ''k:vietgap'''
         else '' end || case when m.season < 0.3 then ' ''m:6'' ''m:7'' ''m:8''' else '' end as tsvector),
         gw.category, uw.text, m.price, m.price, m.stars, case when m.stars > 0 then m.at end,
         case when m.stars > 0 then m.at + interval '36 months' end,
         case when m.certified < 0.2 then array['VietGAP'] else '{}' end,
         case when m.certified < 0.2 then array[m.at] else '{}' end,
         case when m.certified < 0.2 then array[m.at + interval '24 months'] else '{}' end,
         case when m.season < 0.3 then int4multirange(int4range(601, 831, '[]')) end,
         case when m.stock < 0.9 then timestamptz '-infinity' else 'infinity' end, m.at, m.at, 1,
         jsonb_build_object('slug', 'made-up-' || m.i, 'name', gw.text || ' ' || kw.text, 'description',
         repeat(gw.text || ' ' || kw.text || ', ', 12), 'priceDong', m.price, 'netWeightGrams', 1000, 'producer', pw.text,
         'commune', uw.text, 'verifiedOn', '2026-01-05', 'photos', jsonb_build_array())
         from placed m cross join lateral (select cast('01900000-0000-7000-8000-' || lpad(to_hex(m.i), 12, '0') as uuid)
         as id) x join gw on gw.n = m.good join kw on kw.n = m.kind join pw on pw.n = m.producer
         join uw on uw.n = m.commune order by m.i\
        """.replace(":kinds", String.valueOf(KINDS.length))
            .replace(":rare", String.valueOf(RARE_BEGINNING.length * RARE_END.length));

    private static final String WORDS = "insert into published.storefront_word (tenant_id, word) select cast(t as"
            + " smallint), word from unnest(cast(? as smallint[])) t cross join unnest(cast(? as text[])) word on conflict"
            + " do nothing";

    private MadeUpListings() {}

    /** @param newest when the last of them was put on the shelf; the others half a minute apart before it */
    public record Plan(int count, List<Integer> provinces, String newest) {

        String numbers() {
            return provinces.toString().replace('[', '{').replace(']', '}');
        }
    }

    /** @param writer may insert into the provinces */
    public static void fill(Connection writer, Plan plan) throws SQLException {
        try (var seed = writer.createStatement()) {
            seed.execute("select setseed(0.2026)");
        }
        try (var listings = writer.prepareStatement(FILL)) {
            listings.setString(1, dictionary());
            listings.setString(2, plan.numbers());
            listings.setInt(3, plan.count());
            listings.setString(4, plan.newest());
            listings.setInt(5, plan.count());
            listings.execute();
        }
        try (var words = writer.prepareStatement(WORDS)) {
            words.setString(1, plan.numbers());
            words.setArray(2, writer.createArrayOf("text", vocabulary().toArray()));
            words.execute();
        }
    }

    /** A name that a few listings in a million have. */
    public static String rareWord(int number) {
        return RARE_BEGINNING[number % RARE_BEGINNING.length]
                + RARE_END[number / RARE_BEGINNING.length % RARE_END.length];
    }

    private static List<String> kinds() {
        var all = new ArrayList<>(List.of(KINDS));
        for (int i = 0; i < RARE_BEGINNING.length * RARE_END.length; i++) {
            all.add("làng " + rareWord(i));
        }
        return all;
    }

    private static List<String> producers() {
        var all = new ArrayList<String>();
        for (var first : FIRST) {
            for (var second : SECOND) {
                all.add("Hợp tác xã nông nghiệp " + first + " " + second);
            }
        }
        for (var family : FAMILY) {
            for (var given : GIVEN) {
                all.add("Hộ " + family + " Văn " + given);
            }
        }
        return all;
    }

    private static List<String> communes() {
        var all = new ArrayList<String>();
        for (int i = 0; i < FIRST.length * SECOND.length; i += 2) {
            all.add((i % 6 == 0 ? "Phường " : "Xã ") + FIRST[i % FIRST.length] + " " + SECOND[i / FIRST.length]);
        }
        return all;
    }

    private static List<String> vocabulary() {
        var words = new ShelfWords();
        for (var goods : GOODS) {
            words.name(goods[0]);
        }
        var all = new ArrayList<>(words.vocabulary());
        kinds().forEach(kind -> all.addAll(new ShelfWords().name(kind).vocabulary()));
        producers().forEach(name -> all.addAll(new ShelfWords().name(name).vocabulary()));
        communes().forEach(name -> all.addAll(new ShelfWords().name(name).vocabulary()));
        return all.stream().distinct().toList();
    }

    private static String dictionary() {
        var goods = new ArrayList<Map<String, String>>();
        for (var one : GOODS) {
            var group = GROUPS.getOrDefault(one[1], "food");
            var words = new ShelfWords()
                    .name(one[0])
                    .exactly(List.of(ShelfWords.category(one[1]), ShelfWords.category(group)));
            goods.add(Map.of("text", one[0], "category", one[1], "words", words.toString()));
        }
        var all = Map.of(
                "goods",
                goods,
                "kinds",
                kinds().stream()
                        .map(text -> entry(text, new ShelfWords().name(text)))
                        .toList(),
                "producers",
                producers().stream()
                        .map(text -> entry(text, new ShelfWords().also(text)))
                        .toList(),
                "communes",
                communes().stream()
                        .map(text -> entry(
                                text,
                                new ShelfWords()
                                        .also(text)
                                        .exactly(List.of(ShelfWords.commune(Vietnamese.slug(text, "x"))))))
                        .toList());
        try {
            return new ObjectMapper().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> entry(String text, ShelfWords words) {
        return Map.of("text", text, "words", words.toString());
    }
}
