/** Why a form was refused, where it is no field's fault. */
export function Problem({ said }: { said: string }) {
  if (said === '') return null;
  return (
    <p role="alert" className="access-problem">
      {said}
    </p>
  );
}
