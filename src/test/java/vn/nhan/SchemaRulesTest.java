package vn.nhan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Owner;
import vn.nhan.testing.Server;

/** Reads the catalogue of the migrated database: every rule of the wall, on every table, on every build. */
@Server
class SchemaRulesTest {

    /** Tables with a tenant_id, in the schemas that are ours. */
    private static final String TENANT_TABLES = """
            select c.oid, n.nspname || '.' || c.relname as name, a.attnum, c.relrowsecurity, c.relforcerowsecurity
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
            where c.relkind in ('r', 'p') and n.nspname in ('public', 'published')
            """;

    private final DataSource database;

    SchemaRulesTest(DataSource database) {
        this.database = database;
    }

    @Test
    void thereAreTenantTablesToLookAt() throws SQLException {
        assertThat(ask("select name from (" + TENANT_TABLES + ") t")).contains("public.business", "published.passport");
    }

    @Test
    void everyTableButThoseOfToolsAndOfTheWholeCountryBelongsToTenants() throws SQLException {
        assertThat(ask(
                        "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.relkind = 'r' and n.nspname in ('public', 'published') and not exists"
                                + " (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')"))
                .containsExactlyInAnyOrder(
                        "public.flyway_schema_history",
                        "public.scheduled_tasks",
                        // Official lists of the whole country, the same for every province.
                        "public.admin_unit",
                        "public.unit_lineage",
                        "public.unit_import",
                        // The law's sizes of firms.
                        "public.size_rule",
                        "public.category",
                        "public.attribute",
                        "public.category_attribute",
                        // How OCOP products are rated, and by whom.
                        "public.ocop_scheme",
                        "public.ocop_threshold",
                        "public.ocop_group",
                        "public.ocop_product_set",
                        "public.ocop_issuer",
                        "public.ocop_dossier_item",
                        // What each rule of the quality of offers costs.
                        "public.quality_rule",
                        // Forms of support and how much the law gives.
                        "public.support_form",
                        "public.support_form_need",
                        "public.support_level",
                        // What people ask for help with.
                        "public.support_need",
                        // How experts are matched: what a score is made of, and how it is gone about.
                        "public.match_weight",
                        "public.match_default",
                        // How long the desk for support may take.
                        "public.support_term",
                        // How long each step of an engagement has, and what is asked some time after one.
                        "public.engagement_term",
                        "public.follow_up_rule",
                        "public.activity_rule",
                        // Whether a marketplace answers anybody: counts, and nothing of any province.
                        "public.channel_outage",
                        // Which proof of identity the law asks of sellers.
                        "public.identity_rule",
                        // Only how far the operator's walk through all provinces has come: counts, no addresses.
                        "public.address_migration");
    }

    @Test
    void tenantComesFirstInEveryPrimaryUniqueAndForeignKey() throws SQLException {
        assertThat(ask("select t.name || ': ' || k.conname from (" + TENANT_TABLES + ") t"
                        + " join pg_constraint k on k.conrelid = t.oid and k.contype in ('p', 'u', 'f')"
                        + " where k.conkey[1] <> t.attnum"))
                .isEmpty();
    }

    @Test
    void foreignKeysPairTheTenantsOfBothSides() throws SQLException {
        assertThat(ask("select t.name || ': ' || k.conname from (" + TENANT_TABLES + ") t"
                        + " join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'"
                        + " join pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[1]"
                        + " where f.attname <> 'tenant_id'"))
                .isEmpty();
    }

    @Test
    void tenantComesFirstInEveryIndex() throws SQLException {
        assertThat(ask("select t.name || ': ' || i.indexrelid::regclass from (" + TENANT_TABLES + ") t"
                        + " join pg_index i on i.indrelid = t.oid where i.indkey[0] <> t.attnum"))
                // The national list is in the order of the whole country.
                .containsExactlyInAnyOrder(
                        "published.storefront_listing: published.storefront_listing_newest_of_all",
                        "published.storefront_listing: published.storefront_listing_price_of_all");
    }

    @Test
    void everyTenantTableHasAPrimaryKey() throws SQLException {
        assertThat(ask("select name from (" + TENANT_TABLES + ") t where not exists"
                        + " (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')"))
                .isEmpty();
    }

    @Test
    void rowSecurityIsEnabledAndForced() throws SQLException {
        assertThat(ask("select name from (" + TENANT_TABLES + ") t where not (relrowsecurity and relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void applicationsPolicyHasBothClausesAndAsksForTheBoundTenants() throws SQLException {
        assertThat(ask("select name from (" + TENANT_TABLES + ") t where not exists (select from pg_policy p"
                        + " where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive"
                        + " and p.polroles = array[(select oid from pg_roles where rolname = 'nhan_app')]"
                        + " and pg_get_expr(p.polqual, p.polrelid) like '%nhan.tenants%'"
                        + " and pg_get_expr(p.polwithcheck, p.polrelid) = pg_get_expr(p.polqual, p.polrelid))"))
                .isEmpty();
    }

    @Test
    void onlyOtherPoliciesLetThePublicReadWhatIsPublishedAndTheSearchWhatItLooksThrough() throws SQLException {
        assertThat(ask("select t.name || ': ' || p.polname from (" + TENANT_TABLES + ") t"
                        + " join pg_policy p on p.polrelid = t.oid where p.polname <> 'tenant' and not"
                        + " (t.name in ('public.business', 'public.address', 'public.business_stage')"
                        + " and p.polname = 'search_reads' and p.polcmd = 'r'"
                        + " and p.polroles = array[(select oid from pg_roles where rolname = 'nhan_owner')]) and not"
                        + " (t.name like 'published.%' and p.polcmd = 'r'"
                        + " and p.polroles = array[(select oid from pg_roles where rolname = 'nhan_public')])"))
                .isEmpty();
    }

    /** Such a function is a wall itself: it takes provinces from the setting, and no name of its own from the caller. */
    @Test
    void onlyTheSearchRunsAsTheOwnerAndItAsksForTheBoundTenants() throws SQLException {
        assertThat(ask("select p.proname || ' ' || (p.prosrc like '%current_setting(''nhan.tenants'', true)%') || ' '"
                        + " || ('search_path=pg_catalog, pg_temp' = any (p.proconfig)) || ' ' || cast(p.provolatile as text)"
                        + " from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where p.prosecdef and n.nspname in ('public', 'published')"))
                .containsExactly("business_search true true s");
    }

    @Test
    void nothingIsGrantedToPublic() throws SQLException {
        assertThat(ask(
                        "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " cross join lateral aclexplode(c.relacl) acl"
                                + " where n.nspname in ('public', 'published') and acl.grantee = 0"
                                + " union all select p.oid::regprocedure::text from pg_proc p"
                                + " join pg_namespace n on n.oid = p.pronamespace"
                                + " cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl"
                                + " where n.nspname in ('public', 'published') and acl.grantee = 0"
                                + " union all select n.nspname from pg_namespace n"
                                + " cross join lateral aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) acl"
                                + " where n.nspname in ('public', 'published') and acl.grantee = 0"))
                .isEmpty();
    }

    @Test
    void publicRoleMayOnlyReadAndOnlyWhatIsPublished() throws SQLException {
        assertThat(ask("select n.nspname || '.' || c.relname || ' ' || acl.privilege_type from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) acl"
                        + " where acl.grantee = (select oid from pg_roles where rolname = 'nhan_public')"
                        + " and not (n.nspname = 'published' and acl.privilege_type = 'SELECT')"))
                .isEmpty();
    }

    @Test
    void whatMustNotChangeCannotBeChanged() throws SQLException {
        assertThat(ask(
                        "select c.relname || ' ' || acl.privilege_type from pg_class c cross join lateral aclexplode(c.relacl) acl"
                                + " where c.relname in ('audit_entry', 'diary_entry', 'certificate', 'certificate_plot', 'label_batch', 'closed_report',"
                                + " 'consent_entry', 'data_subject_event', 'business_decision', 'identity_evidence',"
                                + " 'support_request_event', 'support_task_event',"
                                + " 'assessment_set', 'assessment_answer', 'assessment_result', 'assessment_pillar',"
                                + " 'engagement_terms', 'engagement_deliverable', 'engagement_payment',"
                                + " 'support_evidence', 'support_outcome',"
                                + " 'information_evidence', 'information_withdrawn')"
                                + " and acl.grantee = (select oid from pg_roles where rolname = 'nhan_app')"
                                + " and acl.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')"))
                .isEmpty();
    }

    @Test
    void tenantTablesHaveNoTriggersOfTheirOwn() throws SQLException {
        assertThat(ask("select t.name || ': ' || g.tgname from (" + TENANT_TABLES + ") t"
                        + " join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal"))
                .isEmpty();
    }

    @Test
    void noWorkingRoleCanBypassTheWallOrOwnsATable() throws SQLException {
        assertThat(ask("select rolname from pg_roles where rolname in ('nhan_app', 'nhan_public', 'nhan_owner')"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"
                        + " union all select tablename from pg_tables"
                        + " where tableowner in ('nhan_app', 'nhan_public')"))
                .isEmpty();
    }

    @Test
    void applicationWorksUnderItsOwnRole() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("nhan_app");
        }
    }

    /** The rules bite: a table that breaks them is found. */
    @Test
    void tableThatBreaksTheRulesIsFound() throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            statement.execute("create table careless (id uuid primary key, tenant_id smallint not null)");
            try {
                assertThat(ask("select t.name from (" + TENANT_TABLES + ") t"
                                + " join pg_constraint k on k.conrelid = t.oid and k.contype = 'p'"
                                + " where k.conkey[1] <> t.attnum and not t.relrowsecurity"))
                        .containsExactly("public.careless");
            } finally {
                statement.execute("drop table careless");
            }
        }
    }

    private static List<String> ask(String sql) throws SQLException {
        try (var owner = Owner.connect();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
