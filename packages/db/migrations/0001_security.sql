-- The roles that the processes take. They own nothing and cannot bypass row-level security; who logs in is made a member of them.
DO $$
DECLARE r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['posthorn_api', 'posthorn_worker'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', r);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- another database of this cluster was migrated at the same moment
      END;
    END IF;
    IF NOT pg_has_role(current_user, r, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO %I', r, current_user);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO posthorn_api, posthorn_worker;
--> statement-breakpoint
-- Named one by one: a grant on a partition would open a door around the policies of its parent.
GRANT SELECT, INSERT, UPDATE, DELETE ON
  tenant, member, api_key, data_key, application, event_type, endpoint, endpoint_secret, endpoint_health, recovery,
  message, message_key, outbox, delivery, attempt, endpoint_minute,
  auth_user, auth_session, auth_account, auth_verification
TO posthorn_api;
--> statement-breakpoint
GRANT SELECT, INSERT ON audit TO posthorn_api, posthorn_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON
  application, endpoint, endpoint_secret, endpoint_health, recovery, lane,
  message, message_key, outbox, delivery, attempt, endpoint_minute
TO posthorn_worker;
--> statement-breakpoint
GRANT SELECT ON tenant, event_type, data_key TO posthorn_worker;
--> statement-breakpoint
-- The API reads who drains which lane, it never takes one.
GRANT SELECT ON lane TO posthorn_api;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO posthorn_api, posthorn_worker;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'member', 'api_key', 'data_key', 'application', 'event_type', 'endpoint', 'endpoint_secret', 'endpoint_health', 'recovery',
    'message', 'message_key', 'outbox', 'delivery', 'attempt', 'endpoint_minute', 'audit'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      $f$CREATE POLICY tenant_only ON %I TO posthorn_api
         USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))
         WITH CHECK (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))$f$, t);
    -- The engine works for all tenants in one statement: one commit records the attempts of many.
    EXECUTE format('CREATE POLICY engine ON %I TO posthorn_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE tenant ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant_only ON tenant TO posthorn_api
  USING (id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid))
  WITH CHECK (id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY engine ON tenant TO posthorn_worker USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Before the tenant is known there is a key or a person: each opens the rows that name it and no others.
CREATE POLICY by_key ON api_key FOR SELECT TO posthorn_api
  USING (key_hash = (SELECT decode(nullif(current_setting('app.api_key_hash', true), ''), 'hex')));
--> statement-breakpoint
CREATE POLICY by_person ON member FOR SELECT TO posthorn_api
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')));
--> statement-breakpoint
CREATE POLICY by_person ON tenant FOR SELECT TO posthorn_api
  USING (id IN (SELECT m.tenant_id FROM member m WHERE m.user_id = (SELECT nullif(current_setting('app.user_id', true), ''))));
