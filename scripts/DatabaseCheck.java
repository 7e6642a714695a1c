// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Part of ./huanjie: signs in to the PostgreSQL of a data source file once, before a server is started on it, and says what is wrong.
 * Run as a single source file, with the driver on the class path.
 */
final class DatabaseCheck {
    private DatabaseCheck() {}

    public static void main(String[] arguments) throws IOException {
        Properties source = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(arguments[0]))) {
            source.load(file);
        }
        String url = source.getProperty("url");
        Properties how = new Properties();
        how.setProperty("user", source.getProperty("user", ""));
        how.setProperty("password", source.getProperty("password", ""));
        how.setProperty("connectTimeout", "10");
        how.setProperty("loginTimeout", "15");
        try (Connection connection = DriverManager.getConnection(url, how)) {
            connection.isValid(5);
        } catch (SQLException e) {
            System.err.println(sentence(e, url, how.getProperty("user")));
            System.exit(1);
        }
    }

    private static String sentence(SQLException e, String url, String user) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String said = " (" + state + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")";
        return switch (state) {
            case "28P01", "28000" -> "数据库 " + url + " 拒绝用户“" + user
                    + "”登录，请检查 HUANJIE_DATABASE_USER、HUANJIE_DATABASE_PASSWORD / the database refused user '" + user
                    + "': check HUANJIE_DATABASE_USER and HUANJIE_DATABASE_PASSWORD" + said;
            case "3D000" -> "没有数据库 " + url + "，请先建库或改正 --database / there is no such database: create it, or correct --database"
                    + said;
            case "08001", "08004", "08006" -> "无法连接数据库 " + url
                    + "，请检查主机、端口以及数据库是否在运行 / cannot reach the database: check host and port, and that it runs" + said;
            default -> "无法使用数据库 " + url + " / cannot use the database" + said;
        };
    }
}
