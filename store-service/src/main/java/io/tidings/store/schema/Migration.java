package io.tidings.store.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the database's tables to the version that this program writes. Doing it again changes nothing; several
/// instances may do it at once (Flyway locks).
public final class Migration {

    private Migration() {}

    /// @throws org.flywaydb.core.api.FlywayException if the database is away, or holds other tables than ours
    public static void apply(DataSource database) {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:io/tidings/store/migrations")
                .table("tidings_migrations")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
