package vn.nhan.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Households, cooperatives and enterprises of one province, with names that people have and at every stage. */
final class MadeUpBusinesses {

    static final int COUNT = 200_000;
    static final int PROVINCE = 1;

    /** Two of five are called Nguyễn, as in life. The same ones at every run: the seed is set before. */
    private static final String NAMES = "select array['Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Trần',"
            + "'Trần','Lê','Phạm','Hoàng','Phan','Vũ','Đặng','Bùi','Đỗ'] family,"
            + " array['Văn','Thị','Hữu','Đức','Minh','Ngọc','Thanh','Quang','Xuân','Kim'] middle,"
            + " array['An','Bình','Cường','Dũng','Hà','Hải','Hạnh','Hiền','Hòa','Hùng','Hương','Khánh','Lan','Liên',"
            + "'Long','Mai','Nam','Nga','Nhung','Oanh','Phúc','Quý','Sơn','Tâm','Thảo','Thủy','Tuấn','Vân','Yến','Đạt']"
            + " given, array(select id from admin_unit where superseded_at is null and level = 'commune' and valid_to is"
            + " null and province_code = '33' order by id) units";

    private static final String[] FILL = {
        "select set_config('nhan.tenants', '{" + PROVINCE + "}', false), set_config('statement_timeout', '0', false),"
                + " setseed(0.2026)",
        // One statement, for this role may not keep a table of its own in between.
        "with made as materialized (select i, cast('01900000-0000-7000-8000-' || lpad(cast(i as text), 12, '0') as uuid)"
                + " id, n.family[cast(1 + floor(random() * 16) as int)] || ' ' || n.middle[cast(1 + floor(random() * 10) as int)] || ' '"
                + " || n.given[cast(1 + floor(random() * 30) as int)] as name, n.units[1 + i % array_length(n.units, 1)] as unit,"
                + " random() as status, random() as sector, random() as stage, random() as age"
                + " from generate_series(1, " + COUNT + ") i, (" + NAMES + ") n),"
                + " places as (insert into address (tenant_id, id, unit_id, commune_text, entered_on, created_at, version)"
                + " select "
                + PROVINCE + ", id, unit, 'Xã', date '2026-01-01', now(), 0 from made),"
                + " businesses as (insert into business (tenant_id, id, slug, kind, name, tax_code, representative, address_line, commune,"
                + " phone_public, status, created_at, version, address_id, sector)"
                + " select " + PROVINCE
                + ", id, 'b' || i, case when i % 10 < 8 then 'farm-household' else 'cooperative'"
                + " end, case when i % 10 < 8 then 'Hộ ' else 'Hợp tác xã ' end || name,"
                + " case when i % 10 >= 8 then '9' || lpad(cast(i as text), 9, '0') end, name, '', 'Xã', false,"
                + " case when status < 0.7 then 'verified' when status < 0.8 then 'submitted' when status < 0.9 then"
                + " 'draft' else 'returned' end, now(), 0, id, (array['crops', 'crops', 'livestock', 'aquaculture',"
                + " 'trade', null])[cast(1 + floor(sector * 6) as int)] from made)"
                + " insert into business_stage (tenant_id, business_id, stage, reached_at, last_act_at)"
                + " select " + PROVINCE + ", id, (array['registered', 'registered', 'identity-verified',"
                + " 'first-listing', 'first-published'])[cast(1 + floor(stage * 5) as int)], now(), now() - age * interval '200 days'"
                + " from made"
    };

    private MadeUpBusinesses() {}

    static void fill(Map<String, String> settings) throws SQLException {
        try (var app = application(settings);
                var statement = app.createStatement()) {
            for (var step : FILL) {
                statement.execute(step);
            }
        }
        try (var owner = DriverManager.getConnection(
                        settings.getOrDefault("quarkus.flyway.jdbc-url", ""),
                        settings.getOrDefault("quarkus.flyway.username", ""),
                        settings.getOrDefault("quarkus.flyway.password", ""));
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze business");
            statement.execute("vacuum analyze address");
            statement.execute("vacuum analyze business_stage");
        }
    }

    static Connection application(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.getOrDefault("quarkus.datasource.jdbc.url", ""),
                settings.getOrDefault("quarkus.datasource.username", ""),
                settings.getOrDefault("quarkus.datasource.password", ""));
    }
}
