type Named = { id: string; uid: string | null; name: string };

/** Whether an application is meant by what a person typed: any part of its name or uid, or its id. */
export const matchesApplication = (application: Named, typed: string): boolean => {
  const wanted = typed.trim().toLowerCase();
  return (
    application.name.toLowerCase().includes(wanted) ||
    (application.uid?.toLowerCase().includes(wanted) ?? false) ||
    application.id.includes(wanted)
  );
};
