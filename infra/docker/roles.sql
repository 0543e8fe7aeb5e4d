-- Databases and roles of an installation, made once by the server's superuser. Variables are psql's.
-- Who owns the schema is not who serves requests: API and worker log in with roles that own nothing, so that row-level
-- security holds for them.
CREATE ROLE posthorn_api NOLOGIN;
CREATE ROLE posthorn_worker NOLOGIN;
CREATE ROLE posthorn_owner LOGIN PASSWORD :'owner_password' IN ROLE posthorn_api, posthorn_worker;
CREATE ROLE posthorn_api_login LOGIN PASSWORD :'api_password' IN ROLE posthorn_api;
CREATE ROLE posthorn_worker_login LOGIN PASSWORD :'worker_password' IN ROLE posthorn_worker;
CREATE ROLE temporal LOGIN PASSWORD :'temporal_password';
CREATE DATABASE posthorn OWNER posthorn_owner;
CREATE DATABASE temporal OWNER temporal;
CREATE DATABASE temporal_visibility OWNER temporal;
REVOKE CONNECT ON DATABASE posthorn FROM PUBLIC;
REVOKE CONNECT ON DATABASE temporal FROM PUBLIC;
REVOKE CONNECT ON DATABASE temporal_visibility FROM PUBLIC;
GRANT CONNECT ON DATABASE posthorn TO posthorn_api_login, posthorn_worker_login;
